package org.chivit.registry.registration;

import java.util.regex.Pattern;

/**
 * The id of a case: one tumor of one patient. Without meaning; never a hospital number.
 *
 * @param value 1 to 40 letters, digits, dots, hyphens or underscores
 */
public record CaseId(String value) implements Comparable<CaseId> {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,40}");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the value has another form
   */
  public CaseId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("case id must match " + FORM + ": " + value);
    }
  }

  /** Whether a text has the form of a case id. */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(CaseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
