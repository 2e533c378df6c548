package org.chivit.analytics.count;

import java.io.Serializable;

/**
 * Small numbers for the values of one column of the answer, given out in the order in which the
 * values are met. {@link #MISSING} stands for no value from the start.
 */
sealed interface KeyIndex extends Serializable permits IntIndex, TextIndex {

  /** The id of a missing value. */
  int MISSING = 0;

  /** One more than the largest id. */
  int size();

  /** The value of an id; null for {@link #MISSING}. */
  Object valueOf(int id);

  /** The id of a value that another index of the same sort gave; a new one where it is new. */
  int idOf(Object value);
}
