package org.chivit.registry.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.code.Answer;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.pathway.CarePathway;
import org.chivit.registry.pathway.PathwayHistory;
import org.chivit.registry.pathway.ReasonForDelay;
import org.chivit.registry.pathway.RecallSource;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.staging.RecordedStage;
import org.chivit.registry.staging.StageAssessment;
import org.chivit.registry.staging.StageBasis;
import org.chivit.registry.staging.StageSystem;
import org.chivit.registry.staging.TorontoStaging;
import org.chivit.registry.treatment.SurgeryIntent;

/**
 * Adds to a case what a thorough registrar would record beside its course: the findings before
 * treatment, how the stage was found, and what the family tells. Shares are invented.
 *
 * <p>It draws from random numbers of its own, so that what it adds changes nothing else of a case.
 */
final class DetailRecorder {

  private static final double TOLD_PERCENT = 85;
  private static final int LONG_WAIT_DAYS = 60;

  private static final Weighted<RecallSource> SOURCES =
      Weighted.of(
          List.of(RecallSource.PARENT, RecallSource.REFERRAL_LETTER, RecallSource.CHART),
          List.of(74.0, 16.0, 10.0));

  private static final Weighted<String> FIRST_TAKEN_FOR =
      Weighted.of(
          List.of(
              "fever of unknown cause",
              "malaria",
              "tuberculosis",
              "constipation",
              "malnutrition",
              "injury",
              "infection",
              "worms",
              "tumor"),
          List.of(14.0, 6.0, 14.0, 10.0, 10.0, 12.0, 16.0, 4.0, 14.0));

  private static final Weighted<ReasonForDelay> REASONS =
      Weighted.of(
          List.of(
              ReasonForDelay.POVERTY,
              ReasonForDelay.TRANSPORT,
              ReasonForDelay.NO_AWARENESS,
              ReasonForDelay.MISDIAGNOSIS,
              ReasonForDelay.REFERRAL_NOT_MADE,
              ReasonForDelay.BED_WAIT),
          List.of(26.0, 16.0, 24.0, 22.0, 10.0, 2.0));

  private DetailRecorder() {}

  /** The case with its details. */
  static RegistryCase addTo(
      RegistryCase plain, TumorProfile profile, PathToCare path, Fate fate, CaseRandom random) {
    String system =
        TorontoStaging.standard().systemFor(plain.tumor()).map(StageSystem::code).orElse("");
    String stage = plain.stage().map(RecordedStage::value).orElse("");
    return new RegistryCase(
        plain.id(),
        plain.patient(),
        plain.tumor(),
        PresentationRecorder.record(
            system,
            stage,
            plain.tumor().morphology().histology(),
            path.visit() - path.birth(),
            path.visit(),
            random),
        plain.stage().map(recorded -> assessed(recorded, plain, path, random)),
        told(plain.pathway(), path, random),
        CareRecorder.addTo(plain, profile, stage, fate, random),
        EventDetails.addTo(plain.outcome(), system, random));
  }

  private static RecordedStage assessed(
      RecordedStage stage, RegistryCase plain, PathToCare path, CaseRandom random) {
    boolean afterChemotherapy = stage.value().startsWith("y");
    Optional<PartialDate> operation =
        plain.treatments().surgeries().stream()
            .filter(surgery -> surgery.intent() != SurgeryIntent.DIAGNOSTIC)
            .map(surgery -> surgery.date())
            .findFirst();
    boolean unknown = stage.value().equals(StageSystem.UNKNOWN);
    StageBasis basis =
        unknown
            ? StageBasis.UNKNOWN
            : afterChemotherapy ? StageBasis.PATHOLOGICAL : basis(operation, random);
    return new RecordedStage(
        stage.value(),
        new StageAssessment(
            basis,
            unknown ? Answer.UNKNOWN : afterChemotherapy ? Answer.YES : Answer.NO,
            afterChemotherapy ? operation : Optional.of(Memory.exact(path.incidence())),
            secondSide(stage, plain, random)));
  }

  private static StageBasis basis(Optional<PartialDate> operation, CaseRandom random) {
    return operation.isPresent() && random.chance(45)
        ? StageBasis.PATHOLOGICAL
        : random.chance(92) ? StageBasis.IMAGING : StageBasis.CLINICAL;
  }

  /** The other eye is no worse than the one that gave the stage. */
  private static Optional<String> secondSide(
      RecordedStage stage, RegistryCase plain, CaseRandom random) {
    boolean eyes =
        plain.tumor().laterality() == Laterality.BILATERAL
            && plain.tumor().topography().code().equals("C69.2");
    if (!eyes || stage.value().equals(StageSystem.UNKNOWN)) {
      return Optional.empty();
    }
    return Optional.of(stage.value().equals("0") || random.chance(65) ? "0" : "I");
  }

  private static CarePathway told(CarePathway dates, PathToCare path, CaseRandom random) {
    return new CarePathway(
        dates.firstSymptom(),
        dates.firstContact(),
        dates.referral(),
        dates.firstOncologyVisit(),
        dates.diagnosis(),
        dates.treatmentStart(),
        random.chance(TOLD_PERCENT) ? history(path, random) : PathwayHistory.UNKNOWN);
  }

  private static PathwayHistory history(PathToCare path, CaseRandom random) {
    int waited = path.visit() - path.symptom();
    boolean longWait = waited > LONG_WAIT_DAYS;
    List<ReasonForDelay> reasons = new ArrayList<>();
    if (longWait) {
      reasons.add(REASONS.pick(random));
      if (random.chance(40)) {
        reasons.add(REASONS.pick(random));
      }
    }
    return new PathwayHistory(
        SOURCES.pick(random),
        random.chance(55) ? Optional.of(FIRST_TAKEN_FOR.pick(random)) : Optional.empty(),
        random.chance(90)
            ? OptionalInt.of(random.between(longWait ? 1 : 0, longWait ? 5 : 3))
            : OptionalInt.empty(),
        random.chance(longWait ? 34 : 16) ? Answer.YES : Answer.NO,
        reasons);
  }
}
