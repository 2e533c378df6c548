package org.chivit.registry.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.pathway.CarePathway;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must be true within every single case. */
class SyntheticCaseOrderTest {

  private static final int CASES = 5_000;
  private static final LocalDate CLOSING = SyntheticPeriod.DEFAULT.closingDate();

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2018, -7})
  void theWayToCareRunsForward(long seed) {
    for (RegistryCase one : new SyntheticCases(seed).first(CASES)) {
      CarePathway pathway = one.pathway();
      Optional<PartialDate> incidence = Optional.of(one.tumor().incidenceDate());
      assertForward(
          one,
          Stream.of(
                  one.patient().birthDate(),
                  pathway.firstSymptom(),
                  pathway.firstContact(),
                  pathway.referral(),
                  pathway.firstOncologyVisit(),
                  incidence,
                  pathway.diagnosis(),
                  pathway.treatmentStart())
              .flatMap(Optional::stream)
              .toList());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2018, -7})
  void nothingComesBeforeTheIncidenceAfterDeathOrAfterTheClosingDate(long seed) {
    for (RegistryCase one : new SyntheticCases(seed).first(CASES)) {
      Optional<PartialDate> death = one.outcome().death().map(OutcomeEvent.Death::date);
      for (PartialDate fact : factsAfterDiagnosis(one)) {
        assertThat(fact.isCertainlyBefore(one.tumor().incidenceDate())).as("%s", one).isFalse();
        assertThat(fact.conventionalDay()).as("%s", one).isBeforeOrEqualTo(CLOSING);
        assertThat(fact.isCertainlyAfter(CLOSING)).as("%s", one).isFalse();
        death.ifPresent(day -> assertThat(day.isCertainlyBefore(fact)).as("%s", one).isFalse());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2018, -7})
  void treatmentBeginsOnItsRecordedDayAndRunsForward(long seed) {
    for (RegistryCase one : new SyntheticCases(seed).first(CASES)) {
      one.pathway()
          .treatmentStart()
          .ifPresent(
              start ->
                  assertThat(treatmentStarts(one).sorted().findFirst())
                      .as("%s", one)
                      .contains(start.earliest()));
      for (ChemotherapyCourse course : one.treatments().chemotherapy()) {
        assertThat(course.end().isEmpty())
            .as("%s", one)
            .isEqualTo(course.status() == CourseStatus.ONGOING);
        course.end().ifPresent(end -> assertForward(one, List.of(course.start(), end)));
        if (course.cyclesPlanned().isPresent() && course.cyclesGiven().isPresent()) {
          int planned = course.cyclesPlanned().getAsInt();
          int given = course.cyclesGiven().getAsInt();
          assertThat(given).as("%s", one).isBetween(1, planned);
          boolean full = given == planned;
          boolean cut =
              course.status() == CourseStatus.STOPPED || course.status() == CourseStatus.ONGOING;
          assertThat(full).as("%s", one).isNotEqualTo(cut);
        }
      }
      for (RadiotherapyCourse course : one.treatments().radiotherapy()) {
        course.end().ifPresent(end -> assertForward(one, List.of(course.start(), end)));
        if (course.totalDoseGray().isPresent() && course.fractions().isPresent()) {
          double perFraction =
              course.totalDoseGray().get().doubleValue() / course.fractions().getAsInt();
          assertThat(perFraction).as("%s", one).isBetween(1.49, 3.01);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2018, -7})
  void eventsAreInOrderAndAgreeWithTreatment(long seed) {
    for (RegistryCase one : new SyntheticCases(seed).first(CASES)) {
      List<OutcomeEvent> events = one.outcome().events();
      assertForward(one, events.stream().map(OutcomeEvent::date).toList());
      for (EventKind kind : EventKind.values()) {
        assertThat(one.outcome().eventsOf(kind).count()).as("%s", one).isLessThanOrEqualTo(1);
      }
      if (one.outcome().eventsOf(EventKind.REFUSAL).count() == 1) {
        assertThat(treatmentStarts(one)).as("%s", one).isEmpty();
      }
      Optional<PartialDate> abandoned = dateOf(one, EventKind.ABANDONMENT);
      Optional<PartialDate> returned = dateOf(one, EventKind.RETURN);
      assertThat(returned.isPresent() && abandoned.isEmpty()).as("%s", one).isFalse();
      if (abandoned.isPresent()) {
        List<LocalDate> sessions =
            Stream.concat(treatmentStarts(one), treatmentEnds(one)).sorted().toList();
        assertThat(sessions.get(0)).as("%s", one).isBeforeOrEqualTo(abandoned.get().earliest());
        LocalDate last = sessions.get(sessions.size() - 1);
        if (returned.isEmpty()) {
          assertThat(last).as("%s", one).isEqualTo(abandoned.get().earliest());
        } else {
          assertThat(returned.get().earliest())
              .as("%s", one)
              .isAfterOrEqualTo(abandoned.get().earliest().plusDays(28));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2018, -7})
  void followUpsRunForwardAndFindTheChildAlive(long seed) {
    for (RegistryCase one : new SyntheticCases(seed).first(CASES)) {
      List<FollowUp> followUps = one.outcome().followUps();
      assertForward(one, followUps.stream().map(FollowUp::date).toList());
      assertThat(followUps)
          .as("%s", one)
          .allMatch(followUp -> followUp.vitalStatus() == VitalStatus.ALIVE);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2018, -7})
  void onlyPairedOrgansHaveASide(long seed) {
    for (RegistryCase one : new SyntheticCases(seed).first(CASES)) {
      boolean paired = PairedOrgan.isPaired(one.tumor().topography());
      assertThat(one.tumor().laterality() != Laterality.NOT_PAIRED).as("%s", one).isEqualTo(paired);
    }
  }

  private static List<PartialDate> factsAfterDiagnosis(RegistryCase one) {
    List<PartialDate> facts = new ArrayList<>();
    one.treatments().surgeries().forEach(surgery -> facts.add(surgery.date()));
    for (RadiotherapyCourse course : one.treatments().radiotherapy()) {
      facts.add(course.start());
      course.end().ifPresent(facts::add);
    }
    for (ChemotherapyCourse course : one.treatments().chemotherapy()) {
      facts.add(course.start());
      course.end().ifPresent(facts::add);
    }
    one.outcome().events().forEach(event -> facts.add(event.date()));
    one.outcome().followUps().forEach(followUp -> facts.add(followUp.date()));
    one.pathway().diagnosis().ifPresent(facts::add);
    one.pathway().treatmentStart().ifPresent(facts::add);
    return facts;
  }

  /** A biopsy is no treatment. */
  private static Stream<LocalDate> treatmentStarts(RegistryCase one) {
    return Stream.of(
            one.treatments().surgeries().stream()
                .filter(surgery -> surgery.intent() != SurgeryIntent.DIAGNOSTIC)
                .map(Surgery::date),
            one.treatments().radiotherapy().stream().map(RadiotherapyCourse::start),
            one.treatments().chemotherapy().stream().map(ChemotherapyCourse::start))
        .flatMap(dates -> dates)
        .map(PartialDate::earliest);
  }

  private static Stream<LocalDate> treatmentEnds(RegistryCase one) {
    return Stream.concat(
            one.treatments().radiotherapy().stream().flatMap(course -> course.end().stream()),
            one.treatments().chemotherapy().stream().flatMap(course -> course.end().stream()))
        .map(PartialDate::earliest);
  }

  private static Optional<PartialDate> dateOf(RegistryCase one, EventKind kind) {
    return one.outcome().eventsOf(kind).map(OutcomeEvent::date).findFirst();
  }

  private static void assertForward(RegistryCase one, List<PartialDate> dates) {
    for (int i = 0; i < dates.size(); i++) {
      for (int j = i + 1; j < dates.size(); j++) {
        assertThat(dates.get(j).isCertainlyBefore(dates.get(i)))
            .as("%s before %s in %s", dates.get(j), dates.get(i), one)
            .isFalse();
      }
    }
  }
}
