package org.chivit.analytics.survival;

import java.util.Optional;
import org.chivit.analytics.cohort.CohortFlowTally;
import org.chivit.analytics.count.CountTable;

/** Turns a row of counts into an observation, or leaves it out with a reason. */
interface RowReading {

  /** The observation; empty where the row was left out, which the tally then knows. */
  Optional<Observation> read(CountTable.Row row, CohortFlowTally tally);
}
