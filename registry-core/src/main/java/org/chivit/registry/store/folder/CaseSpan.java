package org.chivit.registry.store.folder;

import java.util.Objects;

/**
 * Which cases a data file can hold, so that a commit reads only the files that matter.
 *
 * @param year the year of incidence of every case in the file
 * @param firstId the lowest case id in the file, in the order of the characters
 * @param lastId the highest
 */
public record CaseSpan(int year, String firstId, String lastId) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the first id comes after the last
   */
  public CaseSpan {
    Objects.requireNonNull(firstId, "firstId");
    Objects.requireNonNull(lastId, "lastId");
    if (firstId.compareTo(lastId) > 0) {
      throw new IllegalArgumentException(firstId + " comes after " + lastId);
    }
  }

  /** Whether the id lies between the first and the last; the case need not be there. */
  public boolean mayHold(String id) {
    return firstId.compareTo(id) <= 0 && id.compareTo(lastId) <= 0;
  }
}
