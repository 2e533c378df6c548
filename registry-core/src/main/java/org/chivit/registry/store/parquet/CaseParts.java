package org.chivit.registry.store.parquet;

import java.util.Optional;
import org.chivit.registry.code.Answer;
import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.code.Province;
import org.chivit.registry.code.Topography;
import org.chivit.registry.outcome.Outcome;
import org.chivit.registry.pathway.CarePathway;
import org.chivit.registry.pathway.PathwayHistory;
import org.chivit.registry.pathway.ReasonForDelay;
import org.chivit.registry.pathway.RecallSource;
import org.chivit.registry.patient.Patient;
import org.chivit.registry.patient.PatientId;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.presentation.Presentation;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.staging.RecordedStage;
import org.chivit.registry.staging.StageAssessment;
import org.chivit.registry.treatment.Treatments;
import org.chivit.registry.tumor.Tumor;

/**
 * The record of a case as groups of the file: who, what, the way to care, what was done and what
 * became of the child. Fields are named as in the files that are imported.
 */
final class CaseParts {

  private static final Part<Patient> PATIENT =
      Part.<Patient>builder()
          .text("patient_id", patient -> patient.id().value())
          .coded("sex", Patient::sex)
          .optionalDate("birth_date", Patient::birthDate)
          .optionalText("province", patient -> patient.province().map(Province::code))
          .build(
              values ->
                  new Patient(
                      new PatientId(values.text("patient_id")),
                      values.coded("sex", Sex.class),
                      values.optionalDate("birth_date"),
                      values.optionalText("province").map(Province::new)));

  private static final Part<Tumor> TUMOR =
      Part.<Tumor>builder()
          .text("topography", tumor -> tumor.topography().code())
          .whole("morphology", tumor -> tumor.morphology().histology())
          .whole("behavior", tumor -> tumor.behavior().code())
          .coded("laterality", Tumor::laterality)
          .whole("basis_of_diagnosis", tumor -> tumor.basis().code())
          .date("incidence_date", Tumor::incidenceDate)
          .build(
              values ->
                  new Tumor(
                      new Topography(values.text("topography")),
                      new Morphology(values.whole("morphology")),
                      behavior(values.whole("behavior")),
                      values.coded("laterality", Laterality.class),
                      basis(values.whole("basis_of_diagnosis")),
                      values.date("incidence_date")));

  private static final Part<PathwayHistory> HISTORY =
      Part.<PathwayHistory>builder()
          .codedUnless(RecallSource.UNKNOWN, "recall_source", PathwayHistory::recallSource)
          .optionalText("first_working_diagnosis", PathwayHistory::firstWorkingDiagnosis)
          .optionalWhole("facilities_visited_before", PathwayHistory::facilitiesVisited)
          .codedUnless(
              Answer.UNKNOWN, "traditional_healer_first", PathwayHistory::traditionalHealerFirst)
          .codedList("reasons_for_delay", PathwayHistory::reasonsForDelay)
          .build(
              values ->
                  new PathwayHistory(
                      values.codedOr(RecallSource.UNKNOWN, "recall_source"),
                      values.optionalText("first_working_diagnosis"),
                      values.optionalWhole("facilities_visited_before"),
                      values.codedOr(Answer.UNKNOWN, "traditional_healer_first"),
                      values.codedList("reasons_for_delay", ReasonForDelay.class)));

  private static final Part<CarePathway> PATHWAY =
      Part.<CarePathway>builder()
          .optionalDate("first_symptom_date", CarePathway::firstSymptom)
          .optionalDate("first_contact_date", CarePathway::firstContact)
          .optionalDate("referral_date", CarePathway::referral)
          .optionalDate("first_oncology_visit_date", CarePathway::firstOncologyVisit)
          .optionalDate("diagnosis_date", CarePathway::diagnosis)
          .optionalDate("treatment_start_date", CarePathway::treatmentStart)
          .part("history", HISTORY, CarePathway::history)
          .build(
              values ->
                  new CarePathway(
                      values.optionalDate("first_symptom_date"),
                      values.optionalDate("first_contact_date"),
                      values.optionalDate("referral_date"),
                      values.optionalDate("first_oncology_visit_date"),
                      values.optionalDate("diagnosis_date"),
                      values.optionalDate("treatment_start_date"),
                      values.partOr(PathwayHistory.UNKNOWN, "history", PathwayHistory.class)));

  /**
   * The whole record. The id of the case is the analysis column of the same name, and the recorded
   * stage has a name of its own beside the analysis column {@code stage}.
   */
  static final Part<RegistryCase> CASE =
      Part.<RegistryCase>builder()
          .text("case_id", registryCase -> registryCase.id().value())
          .part("patient", PATIENT, RegistryCase::patient)
          .part("tumor", TUMOR, RegistryCase::tumor)
          .optionalText(
              "recorded_stage", registryCase -> registryCase.stage().map(RecordedStage::value))
          .part("stage_assessment", PresentationParts.STAGE, CaseParts::assessment)
          .part("presentation", PresentationParts.PRESENTATION, RegistryCase::presentation)
          .part("pathway", PATHWAY, RegistryCase::pathway)
          .part("treatments", TreatmentParts.TREATMENTS, RegistryCase::treatments)
          .part("outcome", OutcomeParts.OUTCOME, RegistryCase::outcome)
          .build(
              values ->
                  new RegistryCase(
                      new CaseId(values.text("case_id")),
                      values.part("patient", Patient.class),
                      values.part("tumor", Tumor.class),
                      values.partOr(Presentation.UNKNOWN, "presentation", Presentation.class),
                      stage(values),
                      values.part("pathway", CarePathway.class),
                      values.part("treatments", Treatments.class),
                      values.part("outcome", Outcome.class)));

  private CaseParts() {}

  private static StageAssessment assessment(RegistryCase registryCase) {
    return registryCase.stage().map(RecordedStage::assessment).orElse(StageAssessment.UNKNOWN);
  }

  private static Optional<RecordedStage> stage(PartValues values) {
    StageAssessment assessment =
        values.partOr(StageAssessment.UNKNOWN, "stage_assessment", StageAssessment.class);
    return values.optionalText("recorded_stage").map(value -> new RecordedStage(value, assessment));
  }

  private static Behavior behavior(int code) {
    for (Behavior behavior : Behavior.values()) {
      if (behavior.code() == code) {
        return behavior;
      }
    }
    throw PartValues.unknown("behavior", code);
  }

  private static BasisOfDiagnosis basis(int code) {
    for (BasisOfDiagnosis basis : BasisOfDiagnosis.values()) {
      if (basis.code() == code) {
        return basis;
      }
    }
    throw PartValues.unknown("basis_of_diagnosis", code);
  }
}
