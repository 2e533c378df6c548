package org.chivit.analytics.cohort;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The group that a row of the data belongs to: the value of each column that was asked for, in the
 * order in which they were asked for.
 *
 * @param parts one per column; none where there is one group only
 */
public record Stratum(List<Part> parts) {

  /** The one stratum of an analysis that is not split. */
  public static final Stratum ALL = new Stratum(List.of());

  /** Copies the list. */
  public Stratum {
    parts = List.copyOf(parts);
  }

  /**
   * The value of one column.
   *
   * @param column the column
   * @param value the value as text; empty where the data hold none
   */
  public record Part(String column, Optional<String> value) {

    /** Checks that nothing is null. */
    public Part {
      Objects.requireNonNull(column, "column");
      Objects.requireNonNull(value, "value");
    }

    /** The value for people: {@value Stratum#MISSING} where the data hold none. */
    public String text() {
      return value.orElse(MISSING);
    }
  }

  /** How a missing value is written for people. */
  public static final String MISSING = "(missing)";

  /** The stratum in a sentence: {@code VI, female}; {@code all} where there is one group only. */
  public String label() {
    if (parts.isEmpty()) {
      return "all";
    }
    StringBuilder label = new StringBuilder();
    for (Part part : parts) {
      label.append(label.isEmpty() ? "" : ", ").append(part.text());
    }
    return label.toString();
  }
}
