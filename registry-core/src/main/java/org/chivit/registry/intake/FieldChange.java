package org.chivit.registry.intake;

import java.util.Objects;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.FieldRef;

/**
 * One value of a case that is not what it was.
 *
 * @param caseId the case
 * @param kind what became of the row that holds the value
 * @param field the value; its item is a position in the list as it is now or, of a removed item, as
 *     it was
 * @param from the value as it was, as files write it; empty where there was none
 * @param to the value as it is now; empty where there is none
 */
public record FieldChange(CaseId caseId, Kind kind, FieldRef field, String from, String to) {

  /** What became of a row. */
  public enum Kind {
    /** It is there as before, with another value. */
    CHANGED("changed"),
    /** It is new. */
    ADDED("added"),
    /** It is gone. */
    REMOVED("removed");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The word for it in tables. */
    public String label() {
      return label;
    }
  }

  /**
   * Checks that there is a change.
   *
   * @throws IllegalArgumentException if the value is what it was
   */
  public FieldChange {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(field, "field");
    if (from.equals(to)) {
      throw new IllegalArgumentException(field + " of " + caseId + " did not change: " + from);
    }
  }
}
