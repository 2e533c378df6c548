package org.chivit.registry.classification;

import java.util.Objects;

/**
 * A group of the International Classification of Childhood Cancer, with its main group.
 *
 * @param edition the edition that it belongs to
 * @param recode ten times the number of the main group plus the place of the letter: 61 is VIa, 50
 *     is V; 11 to 122
 * @param label the name of the group
 * @param mainLabel the name of the main group
 */
public record IcccGroup(IcccEdition edition, int recode, String label, String mainLabel)
    implements Comparable<IcccGroup> {

  private static final String[] ROMAN = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
  };

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if the recode names none of the twelve main groups, or a
   *     letter beyond f
   */
  public IcccGroup {
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(mainLabel, "mainLabel");
    int main = recode / 10;
    if (recode < 10 || main > ROMAN.length || recode % 10 > 6) {
      throw new IllegalArgumentException("not an ICCC-3 recode: " + recode);
    }
  }

  /** The number of the main group, 1 to 12. */
  public int mainNumber() {
    return recode / 10;
  }

  /** The main group as it is printed: {@code VI}. */
  public String main() {
    return ROMAN[mainNumber() - 1];
  }

  /** The group as it is printed: {@code VIa}; {@code V}, which has no parts, has no letter. */
  public String code() {
    int place = recode % 10;
    return place == 0 ? main() : main() + (char) ('a' + place - 1);
  }

  @Override
  public int compareTo(IcccGroup other) {
    return Integer.compare(recode, other.recode);
  }

  @Override
  public String toString() {
    return edition.label() + " " + code();
  }
}
