package org.chivit.registry.patient;

import java.util.regex.Pattern;

/**
 * The pseudonym of a person, random and without meaning; never a hospital number.
 *
 * @param value 1 to 40 letters, digits, dots, hyphens or underscores
 */
public record PatientId(String value) implements Comparable<PatientId> {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,40}");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the value has another form
   */
  public PatientId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("patient id must match " + FORM + ": " + value);
    }
  }

  /** Whether a text has the form of a patient id. */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(PatientId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
