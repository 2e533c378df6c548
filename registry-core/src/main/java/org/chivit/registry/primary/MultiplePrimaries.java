package org.chivit.registry.primary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.tumor.Tumor;

/**
 * The rules of IARC/IACR/ENCR for multiple primaries (IARC 2004/02): time says nothing; an organ or
 * a pair of organs has one primary of each histology group; Kaposi sarcoma and the hematopoietic
 * neoplasms of a group are counted once anywhere; a tumor that was not typed well is whatever else
 * is there. See INTERPRETATIONS.md, "Counting primaries by IARC".
 */
public final class MultiplePrimaries {

  private static final Comparator<RegistryCase> EARLIEST_FIRST =
      Comparator.<RegistryCase, LocalDate>comparing(each -> each.tumor().incidenceDate().earliest())
          .thenComparing(RegistryCase::id);

  private static final Comparator<RegistryCase> BEST_TYPED_FIRST =
      Comparator.<RegistryCase>comparingInt(each -> vagueness(each.tumor().morphology()))
          .thenComparing(EARLIEST_FIRST);

  private MultiplePrimaries() {}

  /** The group of a morphology in table 2; empty for a number that the table does not hold. */
  public static Optional<HistologyGroup> groupOf(Morphology morphology) {
    return HistologyGroups.standard().of(morphology);
  }

  /**
   * How two tumors of one person stand to each other. The side is not read, and neither is the
   * behavior. The order of the two changes nothing.
   */
  public static PrimaryRelation relation(Tumor first, Tumor second) {
    Optional<HistologyGroup> groupOfFirst = groupOf(first.morphology());
    Optional<HistologyGroup> groupOfSecond = groupOf(second.morphology());
    if (groupOfFirst.isEmpty() || groupOfSecond.isEmpty()) {
      return first.morphology().equals(second.morphology())
          ? bySite(first, second)
          : leastKnown(bySite(first, second));
    }
    if (!groupOfFirst.get().mayBe(groupOfSecond.get())) {
      return PrimaryRelation.TWO;
    }
    return areSystemic(first, second) ? PrimaryRelation.ONE : bySite(first, second);
  }

  /**
   * A text that brings together tumors that may be one primary before they are compared: the organ,
   * or one word for all systemic neoplasms. Two tumors of different texts are one primary only
   * where one has neither a type nor a site that is known.
   */
  public static String placeOf(Tumor tumor) {
    return isSystemic(tumor) ? "systemic" : Organs.standard().of(tumor.topography());
  }

  /**
   * Whether two tumors lie certainly on two sides of one pair of organs. IARC counts them as one; a
   * registry may keep them as two cases. Never so of systemic neoplasms, which have no side.
   */
  public static boolean areTwoSides(Tumor first, Tumor second) {
    return first.topography().site().equals(second.topography().site())
        && SideOfPrimary.isOneSide(first.laterality())
        && SideOfPrimary.isOneSide(second.laterality())
        && first.laterality() != second.laterality()
        && !areSystemic(first, second);
  }

  /**
   * The primaries of a patient by the rules, the earliest first. Well typed tumors make the
   * primaries, and those that were not typed well join the earliest that they may be. What the
   * codes leave undecided is counted as two.
   *
   * @param cases the cases of one patient, in any order
   * @throws IllegalArgumentException if the cases are of more than one patient
   */
  public static List<PrimaryTumor> of(Collection<RegistryCase> cases) {
    if (cases.stream().map(each -> each.patient().id()).distinct().count() > 1) {
      throw new IllegalArgumentException("primaries are counted for one patient at a time");
    }
    List<List<RegistryCase>> primaries = new ArrayList<>();
    for (RegistryCase each : cases.stream().sorted(BEST_TYPED_FIRST).toList()) {
      primaries.stream()
          .filter(members -> isOne(members.get(0), each))
          .min(Comparator.comparing(MultiplePrimaries::earliest, EARLIEST_FIRST))
          .ifPresentOrElse(
              members -> members.add(each), () -> primaries.add(new ArrayList<>(List.of(each))));
    }
    return primaries.stream()
        .map(members -> members.stream().sorted(EARLIEST_FIRST).toList())
        .sorted(Comparator.comparing(members -> members.get(0), EARLIEST_FIRST))
        .map(PrimaryTumor::new)
        .toList();
  }

  private static boolean areSystemic(Tumor first, Tumor second) {
    return isSystemic(first) && isSystemic(second);
  }

  private static boolean isSystemic(Tumor tumor) {
    return groupOf(tumor.morphology()).filter(HistologyGroup::isSystemic).isPresent();
  }

  private static boolean isOne(RegistryCase first, RegistryCase second) {
    return relation(first.tumor(), second.tumor()) == PrimaryRelation.ONE;
  }

  private static RegistryCase earliest(List<RegistryCase> members) {
    return members.stream().min(EARLIEST_FIRST).orElseThrow();
  }

  private static PrimaryRelation bySite(Tumor first, Tumor second) {
    if (Organs.isUnknown(first.topography()) != Organs.isUnknown(second.topography())) {
      return PrimaryRelation.UNDECIDED;
    }
    Organs organs = Organs.standard();
    return organs.of(first.topography()).equals(organs.of(second.topography()))
        ? PrimaryRelation.ONE
        : PrimaryRelation.TWO;
  }

  /** What is left of the answer of the sites where the histologies cannot be compared. */
  private static PrimaryRelation leastKnown(PrimaryRelation bySite) {
    return bySite == PrimaryRelation.TWO ? PrimaryRelation.TWO : PrimaryRelation.UNDECIDED;
  }

  /** 0 for a specific histology, 2 for one that says nothing but that there is a tumor. */
  private static int vagueness(Morphology morphology) {
    Optional<HistologyGroup> group = groupOf(morphology);
    if (group.isEmpty() || !group.get().isUnspecified()) {
      return 0;
    }
    return group.get() == HistologyGroup.UNSPECIFIED ? 2 : 1;
  }
}
