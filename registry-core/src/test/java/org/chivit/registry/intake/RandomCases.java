package org.chivit.registry.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.code.Province;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.outcome.DiseaseStatus;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.Outcome;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.pathway.CarePathway;
import org.chivit.registry.patient.Patient;
import org.chivit.registry.patient.PatientId;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.staging.RecordedStage;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.testing.RandomDetails;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.TreatmentIntent;
import org.chivit.registry.treatment.Treatments;
import org.chivit.registry.tumor.Tumor;

/** Cases with every kind of value, whether or not they could be true; the same for each seed. */
final class RandomCases {

  private static final List<String> TEXTS =
      List.of(
          "nephrectomy", "a, \"b\"; c", "two\nlines", "វះកាត់តម្រងនោម", "tab\there", "=1+1", "'");

  private final Random random;
  private final RandomDetails details;

  RandomCases(long seed) {
    this.random = new Random(seed);
    this.details = new RandomDetails(random, this::text, this::date);
  }

  List<RegistryCase> next(int count) {
    List<RegistryCase> cases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cases.add(next("C" + i));
    }
    return cases;
  }

  private RegistryCase next(String id) {
    RegistryCase base = CaseBuilder.aCase().build();
    Tumor tumor =
        new Tumor(
            base.tumor().topography(),
            base.tumor().morphology(),
            any(Behavior.values()),
            any(Laterality.values()),
            any(BasisOfDiagnosis.values()),
            date());
    Patient patient =
        new Patient(
            new PatientId("P" + id),
            any(Sex.values()),
            maybe(this::date),
            maybe(() -> new Province("KH-" + (1 + random.nextInt(25)))));
    return new RegistryCase(
        new CaseId(id),
        patient,
        tumor,
        details.presentation(),
        maybe(() -> new RecordedStage("IV", details.assessment())),
        new CarePathway(
            maybe(this::date),
            maybe(this::date),
            maybe(this::date),
            maybe(this::date),
            maybe(this::date),
            maybe(this::date),
            details.history()),
        new Treatments(
            some(details::surgery),
            some(this::radiotherapy),
            some(this::chemotherapy),
            details.access()),
        new Outcome(some(this::event), some(this::followUp)));
  }

  private RadiotherapyCourse radiotherapy() {
    return new RadiotherapyCourse(
        date(),
        maybe(this::date),
        maybe(this::text),
        maybe(() -> new BigDecimal(any("10.8", "36", "50.40", "0.5"))),
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(30)),
        any(TreatmentIntent.values()),
        any(CourseStatus.values()),
        details.radiotherapyDelivery());
  }

  private ChemotherapyCourse chemotherapy() {
    return new ChemotherapyCourse(
        date(),
        maybe(this::date),
        maybe(this::text),
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(9)),
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(9)),
        any(TreatmentIntent.values()),
        any(CourseStatus.values()),
        details.chemotherapyDelivery());
  }

  private OutcomeEvent event() {
    PartialDate date = date();
    return any(
        details.relapse(),
        new OutcomeEvent.Progression(date),
        new OutcomeEvent.SecondMalignancy(date),
        new OutcomeEvent.Refusal(date),
        new OutcomeEvent.Abandonment(date),
        new OutcomeEvent.Return(date),
        details.death());
  }

  private FollowUp followUp() {
    return new FollowUp(
        date(), any(VitalStatus.values()), any(DiseaseStatus.values()), maybe(this::text));
  }

  private PartialDate date() {
    int year = 2000 + random.nextInt(26);
    int month = 1 + random.nextInt(12);
    return switch (random.nextInt(3)) {
      case 0 -> PartialDate.of(year);
      case 1 -> PartialDate.of(year, month);
      default -> PartialDate.of(year, month, 1 + random.nextInt(28));
    };
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }
}
