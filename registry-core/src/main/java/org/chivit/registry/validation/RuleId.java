package org.chivit.registry.validation;

import java.util.regex.Pattern;

/**
 * The id of a rule: its topic and a number, {@code date-001}. Ids are never reused.
 *
 * @param value the id
 */
public record RuleId(String value) implements Comparable<RuleId> {

  private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*-[0-9]{3}");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the id is not a topic and three digits
   */
  public RuleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("rule id must look like date-001: " + value);
    }
  }

  /** The topic, {@code date}. */
  public String topic() {
    return value.substring(0, value.length() - 4);
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
