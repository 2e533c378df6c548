package org.chivit.registry.validation.rules;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.DiseaseStatus;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.testing.ContactBuilder;
import org.chivit.registry.testing.CourseBuilder;
import org.chivit.registry.testing.OperationBuilder;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.ResectionExtent;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.treatment.TreatmentIntent;

/** Cases that hold whatever the records allow, sense or nonsense. The same seed, the same case. */
final class RandomCases {

  private final SplittableRandom random;

  RandomCases(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** A valid case with one to thirty things changed. */
  RegistryCase next() {
    CaseBuilder builder =
        aCase().id("C" + random.nextInt(1, 1000)).patient("P" + random.nextInt(1, 4));
    int changes = random.nextInt(1, 31);
    for (int i = 0; i < changes; i++) {
      change(builder);
    }
    return builder.build();
  }

  private void change(CaseBuilder builder) {
    switch (random.nextInt(29)) {
      case 0 -> builder.sex(pick(Sex.values()));
      case 1 -> builder.bornOn(day());
      case 2 -> builder.birthDateUnknown();
      case 3 -> builder.topography(topography());
      case 4 -> builder.morphology(random.nextInt(8000, 9994));
      case 5 -> builder.behavior(pick(Behavior.values()));
      case 6 -> builder.laterality(pick(Laterality.values()));
      case 7 -> builder.basis(pick(BasisOfDiagnosis.values()));
      case 8 -> builder.incidence(day());
      case 9 -> builder.stage(pick("II", "MS", "x", "localized", "?", "ជីវិត"));
      case 10 -> builder.stageUnknown();
      case 11 -> builder.firstSymptom(day());
      case 12 -> builder.firstContact(day());
      case 13 -> builder.referral(day());
      case 14 -> builder.firstOncologyVisit(day());
      case 15 -> builder.diagnosis(day());
      case 16 -> builder.treatmentStart(day());
      case 17 -> builder.surgery(surgery());
      case 18 -> builder.radiotherapy(radiotherapy());
      case 19 -> builder.chemotherapy(chemotherapy());
      case 20, 21 -> builder.event(event());
      case 22, 23 -> known(builder);
      case 24 -> knownTreatment(builder);
      case 25 -> provinceUnknown(builder);
      case 26 -> twice(builder);
      default -> builder.followUp(followUp());
    }
  }

  private void provinceUnknown(CaseBuilder builder) {
    if (random.nextInt(4) == 0) {
      builder.provinceUnknown();
    }
  }

  /** The same treatment or contact again, or one that contradicts it. */
  private void twice(CaseBuilder builder) {
    PartialDate day = PartialDate.of(2021, 1 + random.nextInt(12), 15);
    for (int i = 0; i < 2; i++) {
      switch (random.nextInt(3)) {
        case 0 -> builder.surgery(day.toString());
        case 1 -> builder.aliveOn(day.toString());
        default ->
            builder.followUp(
                new FollowUp(day, VitalStatus.ALIVE, DiseaseStatus.WITH_DISEASE, Optional.empty()));
      }
    }
  }

  /** Treatments that rules ask after together with a tumor. */
  private void knownTreatment(CaseBuilder builder) {
    switch (random.nextInt(11)) {
      case 0 -> builder.stage("yI").surgery("2021-06-01").chemotherapy("2021-07-01", "2021-09-01");
      case 1 -> builder.stage("I").surgery("2021-09-01").chemotherapy("2021-07-01", "2021-08-01");
      case 2 ->
          builder
              .topography("C69.2")
              .morphology(9510)
              .laterality(Laterality.LEFT)
              .stage("0")
              .surgery(OperationBuilder.operation("2021-06-01").named("enucleation").build());
      case 3 -> builder.topography("C42.1").morphology(9811).surgery("2021-06-01");
      case 4 ->
          builder.topography("C22.0").morphology(8970).radiotherapy("2021-06-01", "2021-07-01");
      case 5 ->
          builder
              .bornOn("2020-11-01")
              .radiotherapy(
                  CourseBuilder.course("2021-06-01").named("craniospinal").radiotherapy());
      case 6 ->
          builder
              .firstSymptom("2021-05-10")
              .firstContact("2021-05-10")
              .incidence("2021-05-10")
              .treatmentStart("2021-05-10")
              .bornOn("2021-05-10");
      case 9 ->
          builder.radiotherapy(
              CourseBuilder.course("2021-06-01").named("lungs").gray("12").radiotherapy());
      case 7 ->
          builder
              .surgery("2021-01-01")
              .event(new OutcomeEvent.Death(date("2021-12-01"), CauseOfDeath.SURGICAL));
      case 8 ->
          builder
              .followUp(ContactBuilder.contact("2022-01-01").withDisease().build())
              .event(new OutcomeEvent.Relapse(date("2022-03-01")));
      default ->
          builder
              .stage("II")
              .surgery(OperationBuilder.operation("2021-06-01").extent(ResectionExtent.R2).build());
    }
  }

  /** A site and a morphology that rules ask after together, which chance would seldom join. */
  private void known(CaseBuilder builder) {
    switch (random.nextInt(14)) {
      case 0 -> builder.topography("C74.0").morphology(9500).stage("MS");
      case 5 -> builder.topography("C62.9").morphology(9061);
      case 6 -> builder.topography("C49.1").morphology(8814).behavior(pick(Behavior.values()));
      case 7 -> builder.topography("C69.9").morphology(9511).behavior(pick(Behavior.values()));
      case 8 -> builder.topography("C77.0").morphology(9663).stage("II");
      case 9 -> builder.topography("C42.1").morphology(9800).basis(pick(BasisOfDiagnosis.values()));
      case 10 -> builder.topography("C64.9").morphology(8960).basis(BasisOfDiagnosis.TUMOR_MARKERS);
      case 11 ->
          builder
              .topography("C64.9")
              .morphology(8960)
              .basis(BasisOfDiagnosis.HISTOLOGY_OF_METASTASIS);
      case 12 -> builder.topography("C40.2").morphology(9180).laterality(Laterality.BILATERAL);
      case 13 -> builder.topography("C77.2").morphology(9500).behavior(pick(Behavior.values()));
      case 1 -> builder.topography("C69.2").morphology(9510);
      case 2 -> builder.topography("C58.9").morphology(9100);
      case 3 -> builder.topography("C61.9").morphology(8140);
      default -> builder.topography("C42.1").morphology(9823);
    }
  }

  private String topography() {
    int site = random.nextInt(81);
    return "C" + (site < 10 ? "0" : "") + site + "." + random.nextInt(10);
  }

  private String day() {
    int year = random.nextInt(10) == 0 ? random.nextInt(1850, 2200) : random.nextInt(2016, 2024);
    String month = twoDigits(random.nextInt(1, 13));
    return switch (random.nextInt(4)) {
      case 0 -> Integer.toString(year);
      case 1 -> year + "-" + month;
      default -> year + "-" + month + "-" + twoDigits(random.nextInt(1, 29));
    };
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  private Surgery surgery() {
    return new Surgery(
        date(day()),
        maybe(pick("biopsy", "nephrectomy", "enucleation", "amputation", "វះកាត់", "")),
        pick(SurgeryIntent.values()),
        maybe(pick(ResectionExtent.values())));
  }

  private RadiotherapyCourse radiotherapy() {
    return new RadiotherapyCourse(
        date(day()),
        random.nextBoolean() ? Optional.of(date(day())) : Optional.empty(),
        maybe(pick("lungs", "craniospinal axis", "flank", "total body", "ត្រគាក", "")),
        random.nextBoolean()
            ? Optional.of(BigDecimal.valueOf(random.nextInt(1, 600_000), 2))
            : Optional.empty(),
        random.nextBoolean() ? OptionalInt.of(random.nextInt(1, 40)) : OptionalInt.empty(),
        pick(TreatmentIntent.values()),
        pick(CourseStatus.values()));
  }

  private ChemotherapyCourse chemotherapy() {
    return new ChemotherapyCourse(
        date(day()),
        random.nextBoolean() ? Optional.of(date(day())) : Optional.empty(),
        maybe(pick("SIOP-WT-2001", "ALL induction", "SIOPEL-3", "ICE", "កញ្ចប់", "")),
        random.nextBoolean() ? OptionalInt.of(random.nextInt(10)) : OptionalInt.empty(),
        random.nextBoolean() ? OptionalInt.of(random.nextInt(10)) : OptionalInt.empty(),
        pick(TreatmentIntent.values()),
        pick(CourseStatus.values()));
  }

  private OutcomeEvent event() {
    return switch (pick(EventKind.values())) {
      case RELAPSE -> new OutcomeEvent.Relapse(date(day()));
      case PROGRESSION -> new OutcomeEvent.Progression(date(day()));
      case SECOND_MALIGNANCY -> new OutcomeEvent.SecondMalignancy(date(day()));
      case REFUSAL -> new OutcomeEvent.Refusal(date(day()));
      case ABANDONMENT -> new OutcomeEvent.Abandonment(date(day()));
      case RETURN -> new OutcomeEvent.Return(date(day()));
      case DEATH -> new OutcomeEvent.Death(date(day()), pick(CauseOfDeath.values()));
    };
  }

  private FollowUp followUp() {
    return new FollowUp(
        date(day()), pick(VitalStatus.values()), pick(DiseaseStatus.values()), Optional.empty());
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  @SafeVarargs
  private <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }
}
