package org.chivit.analytics.cohort;

import java.util.List;
import java.util.Objects;

/**
 * The rows that were left out for one reason.
 *
 * @param reason why
 * @param count how many rows, at least 1
 * @param examples up to {@value #EXAMPLES} of the values that made them unusable; none where
 *     something is missing
 */
public record LeftOut(LeftOutReason reason, long count, List<String> examples) {

  /** How many examples are kept at most. */
  public static final int EXAMPLES = 5;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the count is not positive or there are too many examples
   */
  public LeftOut {
    Objects.requireNonNull(reason, "reason");
    examples = List.copyOf(examples);
    if (count <= 0) {
      throw new IllegalArgumentException("a count must be positive: " + count);
    }
    if (examples.size() > EXAMPLES) {
      throw new IllegalArgumentException("too many examples: " + examples.size());
    }
  }

  /**
   * The count and the reason for people: {@code 2: the time is negative ("-3", "-0.5")}. The values
   * stand in quotation marks, since one of them may be {@code 1,5}.
   */
  public String sentence() {
    return count
        + ": "
        + reason.sentence()
        + (examples.isEmpty() ? "" : " (\"" + String.join("\", \"", examples) + "\")");
  }
}
