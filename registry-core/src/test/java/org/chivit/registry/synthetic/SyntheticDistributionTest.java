package org.chivit.registry.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.date.DatePrecision;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.registration.RegistryCase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must be true of many cases together. */
class SyntheticDistributionTest {

  private static final int CASES = 30_000;
  private static final double WEIGHTS = 1066;
  private static List<RegistryCase> cases;

  @BeforeAll
  static void make() {
    cases = new SyntheticCases(2018).first(CASES);
  }

  @Test
  void theSharesOfTumorsAreThoseOfTheTable() {
    // The weights of tumor_profiles.csv, over their sum of 1066.
    assertThat(share(histology(8960).or(histology(8959)))).isCloseTo(140 / WEIGHTS, within(0.006));
    assertThat(share(histology(8970))).isCloseTo(78 / WEIGHTS, within(0.005));
    assertThat(share(histology(9687))).isCloseTo(60 / WEIGHTS, within(0.005));
    assertThat(share(histology(9510).or(histology(9511)))).isCloseTo(56 / WEIGHTS, within(0.005));
    assertThat(share(one -> one.tumor().behavior().code() <= 1)).isBetween(0.035, 0.06);
  }

  @Test
  void boysAreSomewhatMoreThanGirls() {
    assertThat(share(one -> one.patient().sex() == Sex.MALE)).isBetween(0.52, 0.57);
  }

  @Test
  void casesGrowFromYearToYear() {
    Map<Integer, Long> perYear =
        cases.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.tumor().incidenceDate().year(),
                    TreeMap::new,
                    Collectors.counting()));

    assertThat(perYear.keySet()).containsExactly(2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025);
    assertThat(List.copyOf(perYear.values())).isSorted();
    assertThat(perYear.get(2025) / (double) perYear.get(2018)).isCloseTo(150 / 28.0, within(0.5));
  }

  @Test
  void familiesLeaveTreatmentAsOftenAsInTheWorldsHospitals() {
    assertThat(share(has(EventKind.ABANDONMENT))).isBetween(0.135, 0.165);
    assertThat(share(has(EventKind.REFUSAL))).isBetween(0.03, 0.05);
    assertThat(share(has(EventKind.RETURN))).isBetween(0.025, 0.045);
  }

  @Test
  void theDiseaseComesBackOrGrows() {
    assertThat(share(has(EventKind.RELAPSE))).isBetween(0.10, 0.17);
    assertThat(share(has(EventKind.PROGRESSION))).isBetween(0.08, 0.14);
    assertThat(share(has(EventKind.SECOND_MALIGNANCY))).isBetween(0.001, 0.008);
  }

  @Test
  void aboutHalfLiveForFiveYears() {
    assertThat(survivalAfterYears(cases, 5)).isBetween(0.47, 0.55);
    assertThat(survivalAfterYears(cases, 1)).isBetween(0.70, 0.80);
  }

  @Test
  void survivalOfGroupsComesNearThailands() {
    // ThaiPOG 2003-05 (Wiangnon 2011): renal 70, neuroblastoma 34, retinoblastoma 73, bone 34.
    assertThat(survivalAfterYears(those(site("C64")), 5)).isBetween(0.52, 0.72);
    assertThat(survivalAfterYears(those(histology(9500)), 5)).isBetween(0.28, 0.42);
    assertThat(survivalAfterYears(those(site("C69").and(histology(9510))), 5))
        .isBetween(0.58, 0.76);
    assertThat(survivalAfterYears(those(site("C40")), 5)).isBetween(0.25, 0.45);
  }

  @Test
  void localizedTumorsAreSurvivedMoreOftenThanMetastaticOnes() {
    Predicate<RegistryCase> wilms = histology(8960);

    assertThat(survivalAfterYears(those(wilms.and(stage("yI"))), 5))
        .isGreaterThan(survivalAfterYears(those(wilms.and(stage("IV"))), 5) + 0.15);
  }

  @Test
  void theWayFromSymptomToDiagnosisIsLongAndSkewed() {
    long[] days =
        cases.stream()
            .flatMap(
                one ->
                    daysBetween(one.pathway().firstSymptom(), one.pathway().diagnosis()).stream())
            .mapToLong(Long::longValue)
            .sorted()
            .toArray();

    assertThat(days[days.length / 2]).isBetween(45L, 80L);
    assertThat(days[days.length * 9 / 10]).isGreaterThan(2 * days[days.length / 2]);
  }

  @Test
  void someTwinOrgansAreBothIll() {
    assertThat(
            shareWithin(histology(9510), one -> one.tumor().laterality() == Laterality.BILATERAL))
        .isBetween(0.2, 0.32);
    assertThat(
            shareWithin(histology(8960), one -> one.tumor().laterality() == Laterality.BILATERAL))
        .isBetween(0.04, 0.08);
  }

  @Test
  void somethingIsMissingOrRememberedInPart() {
    assertThat(share(one -> one.patient().province().isEmpty())).isBetween(0.02, 0.04);
    assertThat(share(one -> one.patient().birthDate().isEmpty())).isBetween(0.01, 0.02);
    assertThat(share(precision(DatePrecision.YEAR, one -> one.patient().birthDate())))
        .isBetween(0.02, 0.04);
    assertThat(share(precision(DatePrecision.MONTH, one -> one.pathway().firstSymptom())))
        .isBetween(0.30, 0.38);
    assertThat(
            share(precision(DatePrecision.MONTH, one -> Optional.of(one.tumor().incidenceDate()))))
        .isBetween(0.005, 0.015);
    assertThat(shareWithin(histology(8960), one -> one.stage().isEmpty())).isBetween(0.02, 0.06);
  }

  @Test
  void mostOfTheLivingWereHeardOfInTheLastYear() {
    List<RegistryCase> alive = those(one -> one.outcome().death().isEmpty());
    long recent =
        alive.stream().filter(one -> !lastContact(one).isBefore(LocalDate.of(2025, 1, 1))).count();

    assertThat(recent / (double) alive.size()).isBetween(0.75, 0.92);
  }

  /**
   * The actuarial life table in intervals of half a year: who is lost within an interval counts as
   * half a child at risk.
   */
  private static double survivalAfterYears(List<RegistryCase> group, int years) {
    double survival = 1;
    double atRisk = group.size();
    for (int interval = 0; interval < 2 * years; interval++) {
      double from = interval * 182.625;
      double to = from + 182.625;
      double died = 0;
      double withdrawn = 0;
      for (RegistryCase one : group) {
        double days = followUpDays(one);
        if (days >= from && days < to) {
          if (one.outcome().death().isPresent()) {
            died++;
          } else {
            withdrawn++;
          }
        }
      }
      survival *= 1 - died / (atRisk - withdrawn / 2);
      atRisk -= died + withdrawn;
    }
    return survival;
  }

  private static double followUpDays(RegistryCase one) {
    return Math.max(
        0,
        ChronoUnit.DAYS.between(one.tumor().incidenceDate().conventionalDay(), lastContact(one)));
  }

  private static LocalDate lastContact(RegistryCase one) {
    return Stream.of(
            Stream.of(one.tumor().incidenceDate()),
            one.outcome().events().stream().map(OutcomeEvent::date),
            one.outcome().followUps().stream().map(FollowUp::date))
        .flatMap(dates -> dates)
        .map(PartialDate::conventionalDay)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private static Optional<Long> daysBetween(Optional<PartialDate> from, Optional<PartialDate> to) {
    return from.flatMap(
        first ->
            to.map(
                second ->
                    ChronoUnit.DAYS.between(first.conventionalDay(), second.conventionalDay())));
  }

  private static Predicate<RegistryCase> histology(int number) {
    return one -> one.tumor().morphology().histology() == number;
  }

  private static Predicate<RegistryCase> site(String site) {
    return one -> one.tumor().topography().site().equals(site);
  }

  private static Predicate<RegistryCase> stage(String value) {
    return one -> one.stage().map(stage -> stage.value().equals(value)).orElse(false);
  }

  private static Predicate<RegistryCase> has(EventKind kind) {
    return one -> one.outcome().eventsOf(kind).findFirst().isPresent();
  }

  private static Predicate<RegistryCase> precision(
      DatePrecision precision, Function<RegistryCase, Optional<PartialDate>> date) {
    return one -> date.apply(one).map(PartialDate::precision).filter(precision::equals).isPresent();
  }

  private static List<RegistryCase> those(Predicate<RegistryCase> which) {
    return cases.stream().filter(which).toList();
  }

  private static double share(Predicate<RegistryCase> which) {
    return cases.stream().filter(which).count() / (double) CASES;
  }

  private static double shareWithin(Predicate<RegistryCase> group, Predicate<RegistryCase> which) {
    List<RegistryCase> members = those(group);
    return members.stream().filter(which).count() / (double) members.size();
  }
}
