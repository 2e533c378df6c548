package org.chivit.registry.store.parquet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.code.Province;
import org.chivit.registry.code.Topography;
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
import org.chivit.registry.testing.RandomDetails;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.TreatmentIntent;
import org.chivit.registry.treatment.Treatments;
import org.chivit.registry.tumor.Tumor;

/**
 * Cases of every shape that the records allow, sensible or not: the store keeps what it is given.
 */
final class RandomCases {

  private static final List<String> WORDS =
      List.of("SIOP-WT-2001", "ភ្នំពេញ", "ដុំសាច់ 😀", "", " flank ", "a\tb\n\"c\"\\", "\u0000");

  private final Random random;
  private final RandomDetails details;

  RandomCases(long seed) {
    this.random = new Random(seed);
    this.details = new RandomDetails(random, this::word, this::date);
  }

  /** Cases with the ids that the prefix and their position give. */
  List<RegistryCase> cases(String prefix, int count) {
    List<RegistryCase> cases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cases.add(aCase(String.format(Locale.ROOT, "%s%06d", prefix, i)));
    }
    return cases;
  }

  RegistryCase aCase(String id) {
    return new RegistryCase(
        new CaseId(id),
        new Patient(
            new PatientId("P" + random.nextInt(1_000)),
            any(Sex.class),
            maybe(this::date),
            maybe(() -> new Province("KH-" + (1 + random.nextInt(25))))),
        new Tumor(
            new Topography("C" + (10 + random.nextInt(71)) + "." + random.nextInt(10)),
            new Morphology(Morphology.MIN + random.nextInt(1_994)),
            any(Behavior.class),
            any(Laterality.class),
            any(BasisOfDiagnosis.class),
            dateIn(2015 + random.nextInt(6))),
        details.presentation(),
        maybe(
            () ->
                new RecordedStage(
                    "y" + random.nextInt(5) + WORDS.get(random.nextInt(2)), details.assessment())),
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
        maybe(this::word),
        maybe(() -> BigDecimal.valueOf(1 + random.nextInt(9_999), random.nextInt(7) - 3)),
        maybeNumber(),
        any(TreatmentIntent.class),
        any(CourseStatus.class),
        details.radiotherapyDelivery());
  }

  private ChemotherapyCourse chemotherapy() {
    return new ChemotherapyCourse(
        date(),
        maybe(this::date),
        maybe(this::word),
        maybeNumber(),
        maybeNumber(),
        any(TreatmentIntent.class),
        any(CourseStatus.class),
        details.chemotherapyDelivery());
  }

  private OutcomeEvent event() {
    return switch (random.nextInt(7)) {
      case 0 -> details.relapse();
      case 1 -> new OutcomeEvent.Progression(date());
      case 2 -> new OutcomeEvent.SecondMalignancy(date());
      case 3 -> new OutcomeEvent.Refusal(date());
      case 4 -> new OutcomeEvent.Abandonment(date());
      case 5 -> new OutcomeEvent.Return(date());
      default -> details.death();
    };
  }

  private FollowUp followUp() {
    return new FollowUp(
        date(), any(VitalStatus.class), any(DiseaseStatus.class), maybe(this::word));
  }

  private PartialDate date() {
    return dateIn(1990 + random.nextInt(60));
  }

  private PartialDate dateIn(int year) {
    return switch (random.nextInt(3)) {
      case 0 -> PartialDate.of(year);
      case 1 -> PartialDate.of(year, 1 + random.nextInt(12));
      default -> PartialDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    };
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private OptionalInt maybeNumber() {
    return random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(40)) : OptionalInt.empty();
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> item) {
    List<T> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(item.get());
    }
    return items;
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    E[] values = type.getEnumConstants();
    return values[random.nextInt(values.length)];
  }
}
