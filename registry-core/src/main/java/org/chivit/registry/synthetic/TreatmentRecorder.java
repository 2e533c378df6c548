package org.chivit.registry.synthetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.ResectionExtent;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.treatment.TreatmentIntent;
import org.chivit.registry.treatment.Treatments;

/** Writes down what was given, with the gaps that a busy ward leaves; their shares are invented. */
final class TreatmentRecorder {

  private static final double FIELD_MISSING_PERCENT = 2.5;
  private static final double INTENT_UNKNOWN_PERCENT = 1.5;
  private static final double STATUS_UNKNOWN_PERCENT = 1.5;

  private static final Weighted<ResectionExtent> EXTENTS =
      Weighted.of(
          List.of(ResectionExtent.R0, ResectionExtent.R1, ResectionExtent.R2, ResectionExtent.RX),
          List.of(69.0, 18.0, 8.0, 5.0));

  private final CaseRandom random;
  private final List<Surgery> surgeries = new ArrayList<>();
  private final List<RadiotherapyCourse> radiotherapy = new ArrayList<>();
  private final List<ChemotherapyCourse> chemotherapy = new ArrayList<>();

  private TreatmentRecorder(CaseRandom random) {
    this.random = random;
  }

  static Treatments record(
      TumorProfile profile,
      StageOutlook stage,
      BasisOfDiagnosis basis,
      int incidence,
      Fate fate,
      CaseRandom random) {
    TreatmentRecorder recorder = new TreatmentRecorder(random);
    if (basis == BasisOfDiagnosis.HISTOLOGY_OF_PRIMARY) {
      recorder.biopsies(profile, stage, incidence);
    }
    for (GivenTreatment given : fate.treatments()) {
      recorder.add(given, fate.approach());
    }
    return new Treatments(recorder.surgeries, recorder.radiotherapy, recorder.chemotherapy);
  }

  private void biopsies(TumorProfile profile, StageOutlook stage, int incidence) {
    for (TreatmentStep step : profile.plan().steps()) {
      if (step.modality() == Modality.BIOPSY && step.isFor(stage.key(), random)) {
        surgeries.add(
            new Surgery(
                Memory.exact(incidence),
                Optional.of(step.name()),
                SurgeryIntent.DIAGNOSTIC,
                Optional.empty()));
      }
    }
  }

  private void add(GivenTreatment given, Approach approach) {
    switch (given.step().modality()) {
      case SURGERY -> surgeries.add(surgery(given));
      case RADIOTHERAPY -> radiotherapy.add(radiotherapy(given, approach));
      case CHEMOTHERAPY -> chemotherapy.add(chemotherapy(given, approach));
      case BIOPSY -> throw new IllegalStateException("a biopsy is not planned: " + given);
    }
  }

  private Surgery surgery(GivenTreatment given) {
    return new Surgery(
        Memory.exact(given.firstDay()),
        known(given.step().name()),
        random.chance(INTENT_UNKNOWN_PERCENT) ? SurgeryIntent.UNKNOWN : SurgeryIntent.CURATIVE,
        known(EXTENTS.pick(random)));
  }

  private RadiotherapyCourse radiotherapy(GivenTreatment given, Approach approach) {
    BigDecimal dose = given.step().grayPerFraction().multiply(BigDecimal.valueOf(given.given()));
    boolean ongoing = given.status() == CourseStatus.ONGOING;
    return new RadiotherapyCourse(
        Memory.exact(given.firstDay()),
        ongoing ? Optional.empty() : Optional.of(Memory.exact(given.lastDay())),
        known(given.step().name()),
        known(dose),
        count(given.given()),
        intent(given, approach),
        status(given));
  }

  private ChemotherapyCourse chemotherapy(GivenTreatment given, Approach approach) {
    boolean ongoing = given.status() == CourseStatus.ONGOING;
    return new ChemotherapyCourse(
        Memory.exact(given.firstDay()),
        ongoing ? Optional.empty() : Optional.of(Memory.exact(given.lastDay())),
        known(given.step().name()),
        count(given.planned()),
        count(given.given()),
        intent(given, approach),
        status(given));
  }

  /** A second line is still meant to cure in half of the children. */
  private TreatmentIntent intent(GivenTreatment given, Approach approach) {
    boolean isSecondLine = given.step().equals(SecondLine.STEP);
    boolean palliative = approach == Approach.PALLIATIVE || (isSecondLine && random.chance(50));
    if (random.chance(INTENT_UNKNOWN_PERCENT)) {
      return TreatmentIntent.UNKNOWN;
    }
    return palliative ? TreatmentIntent.PALLIATIVE : TreatmentIntent.CURATIVE;
  }

  private CourseStatus status(GivenTreatment given) {
    return given.status() == CourseStatus.COMPLETED && random.chance(STATUS_UNKNOWN_PERCENT)
        ? CourseStatus.UNKNOWN
        : given.status();
  }

  private <T> Optional<T> known(T value) {
    return random.chance(FIELD_MISSING_PERCENT) ? Optional.empty() : Optional.of(value);
  }

  private OptionalInt count(int number) {
    return random.chance(FIELD_MISSING_PERCENT) ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
