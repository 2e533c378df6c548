package org.chivit.registry.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.chivit.registry.code.Province;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.patient.PatientId;
import org.chivit.registry.patient.Sex;

/**
 * People of invented names, made of syllables, some of them registered a second time with the slips
 * that registrations have: another romanization, the name turned around, digits of the date of
 * birth exchanged, a family that has moved. Nobody is real. The same seed makes the same people.
 */
final class SyntheticPeople {

  private static final String[] FAMILY = {
    "Sok", "Chea", "Chhay", "Kheng", "Ly", "Yim", "Thy", "Phal", "Meng", "Vong", "Nhem", "Ros",
    "Tep", "Bun", "Hak", "Long", "Mao", "Pich", "Sam", "Kong", "Duong", "Keo", "Prak", "Seng"
  };
  private static final String[] GIVEN = {
    "da", "ra", "so", "phea", "vann", "nak", "rith", "srey", "neang", "mony", "roth", "bo", "pha",
    "chan", "thy", "kun", "thea", "veas", "na", "lin", "sok", "visal", "dy", "kosal", "rat", "ny",
    "pisey", "sam", "nang", "tola", "theary", "chenda", "moch", "kha", "lim", "vuth", "si", "na"
  };

  /** What one romanization writes and another does not. */
  private static final String[][] VARIANTS = {
    {"ph", "p"}, {"th", "t"}, {"kh", "k"}, {"chh", "ch"}, {"v", "w"}, {"nn", "n"}, {"y", "ey"},
    {"ea", "ia"}, {"o", "ou"}, {"k", "ck"}, {"d", "t"}, {"a", "aa"}, {"i", "ee"}, {"n", "nn"}
  };

  private final Random random;
  private final List<PersonDescription> people = new ArrayList<>();
  private final Set<List<String>> truth = new LinkedHashSet<>();

  /**
   * Makes people.
   *
   * @param count how many
   * @param again how many of them are registered a second time
   * @param seed the seed
   */
  SyntheticPeople(int count, int again, long seed) {
    this.random = new Random(seed);
    for (int i = 0; i < count; i++) {
      String family = FAMILY[skewed(FAMILY.length)];
      String given = GIVEN[skewed(GIVEN.length)] + GIVEN[skewed(GIVEN.length)];
      String[] names = {family + " " + given, parent(), parent()};
      LocalDate birth = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(15 * 365));
      Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
      int province = 1 + skewed(25);
      people.add(person("A" + i, names, PartialDate.of(birth), sex, province));
      if (i < again) {
        people.add(secondTime("B" + i, names, birth, sex, province));
        truth.add(List.of("A" + i, "B" + i));
      }
    }
  }

  /** Everybody, the second registrations too. */
  List<PersonDescription> people() {
    return people;
  }

  /** The pairs of ids that are one person. */
  Set<List<String>> truth() {
    return truth;
  }

  private PersonDescription secondTime(
      String id, String[] names, LocalDate birth, Sex sex, int province) {
    String[] spelled = {respelled(names[0]), respelled(names[1]), respelled(names[2])};
    String[] parts = spelled[0].split(" ", 2);
    spelled[0] =
        switch (random.nextInt(20)) {
          case 0, 1, 2, 3 -> parts[1] + " " + parts[0];
          case 4 -> parts[1];
          case 5 -> parts[0] + " " + parts[1].substring(0, 2) + " " + parts[1].substring(2);
          case 6 -> parts[0] + parts[1];
          case 7, 8 -> mistyped(spelled[0]);
          default -> spelled[0];
        };
    int moved = random.nextInt(10) == 0 ? 1 + random.nextInt(25) : province;
    return person(id, spelled, misread(birth), sex, moved);
  }

  private PartialDate misread(LocalDate birth) {
    return switch (random.nextInt(10)) {
      case 0 -> PartialDate.of(birth.getYear());
      case 1 -> PartialDate.of(birth.getYear(), birth.getMonthValue());
      case 2 ->
          birth.getDayOfMonth() <= 12
              ? PartialDate.of(birth.getYear(), birth.getDayOfMonth(), birth.getMonthValue())
              : PartialDate.of(birth);
      case 3 -> PartialDate.of(birth.minusYears(1));
      default -> PartialDate.of(birth);
    };
  }

  private String respelled(String name) {
    String text = name.toLowerCase(Locale.ROOT);
    for (int changes = random.nextInt(3); changes > 0; changes--) {
      String[] variant = VARIANTS[random.nextInt(VARIANTS.length)];
      boolean turned = random.nextBoolean();
      text = text.replaceFirst(variant[turned ? 1 : 0], variant[turned ? 0 : 1]);
    }
    return text;
  }

  /** With one letter, not the first, that is another. */
  private String mistyped(String name) {
    int at = 1 + random.nextInt(name.length() - 1);
    char letter = (char) ('a' + random.nextInt(26));
    return name.substring(0, at) + letter + name.substring(at + 1);
  }

  private String parent() {
    return FAMILY[skewed(FAMILY.length)] + " " + GIVEN[skewed(GIVEN.length)];
  }

  private PersonDescription person(
      String id, String[] names, PartialDate birth, Sex sex, int province) {
    boolean parentsTold = random.nextInt(3) > 0;
    return new PersonDescription(
        new PatientId(id),
        List.of(PersonName.of(names[0])),
        sex,
        Optional.of(birth),
        Optional.of(new Province("KH-" + province)),
        parentsTold ? Optional.of(PersonName.of(names[1])) : Optional.empty(),
        parentsTold ? Optional.of(PersonName.of(names[2])) : Optional.empty());
  }

  /** Low numbers more often than high ones, as few names are borne by many. */
  private int skewed(int bound) {
    return Math.min(random.nextInt(bound), random.nextInt(bound));
  }
}
