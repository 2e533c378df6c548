package org.chivit.registry.intake;

import org.chivit.registry.code.Answer;
import org.chivit.registry.pathway.CarePathway;
import org.chivit.registry.pathway.PathwayHistory;
import org.chivit.registry.pathway.RecallSource;
import org.chivit.registry.presentation.Anaplasia;
import org.chivit.registry.presentation.BrafStatus;
import org.chivit.registry.presentation.CerebrospinalFluid;
import org.chivit.registry.presentation.DiseaseExtent;
import org.chivit.registry.presentation.LaboratoryValues;
import org.chivit.registry.presentation.MycnStatus;
import org.chivit.registry.presentation.NeuroblastomaHistology;
import org.chivit.registry.presentation.Nutrition;
import org.chivit.registry.presentation.Presentation;
import org.chivit.registry.presentation.TumorBiology;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.staging.RecordedStage;
import org.chivit.registry.staging.StageAssessment;
import org.chivit.registry.staging.StageBasis;
import org.chivit.registry.treatment.CareAccess;
import org.chivit.registry.tumor.Tumor;

/** Writes the row of a case. */
final class CaseRowCells {

  private final RowCells row = new RowCells();

  private CaseRowCells() {}

  static RowCells of(RegistryCase registryCase) {
    CaseRowCells cells = new CaseRowCells();
    cells
        .row
        .text(Variable.CASE_ID, registryCase.id().value())
        .text(Variable.PATIENT_ID, registryCase.patient().id().value())
        .word(Variable.SEX, registryCase.patient().sex())
        .text(Variable.BIRTH_DATE, registryCase.patient().birthDate())
        .text(Variable.PROVINCE, registryCase.patient().province());
    cells.tumor(registryCase.tumor());
    registryCase.stage().ifPresent(cells::stage);
    cells.presentation(registryCase.presentation());
    cells.pathway(registryCase.pathway());
    cells.access(registryCase.treatments().access());
    return cells.row;
  }

  private void tumor(Tumor tumor) {
    row.text(Variable.TOPOGRAPHY, tumor.topography().code())
        .text(Variable.MORPHOLOGY, tumor.morphology().toString())
        .text(Variable.BEHAVIOR, Integer.toString(tumor.behavior().code()))
        .word(Variable.LATERALITY, tumor.laterality())
        .text(Variable.BASIS_OF_DIAGNOSIS, Integer.toString(tumor.basis().code()))
        .text(Variable.INCIDENCE_DATE, tumor.incidenceDate().toString());
  }

  private void stage(RecordedStage stage) {
    StageAssessment assessment = stage.assessment();
    row.text(Variable.STAGE, stage.value())
        .wordUnless(StageBasis.UNKNOWN, Variable.STAGE_BASIS, assessment.basis())
        .text(Variable.STAGE_DATE, assessment.assessed())
        .text(Variable.STAGE_SECOND_SIDE, assessment.secondSide());
    answer(Variable.STAGE_POST_CHEMOTHERAPY, assessment.postChemotherapy());
  }

  private void presentation(Presentation presentation) {
    row.whole(Variable.TUMOR_SIZE_MM, presentation.largestDimensionMillimeters())
        .whole(Variable.GRADE, presentation.grade());
    answer(Variable.B_SYMPTOMS, presentation.constitutionalSymptoms());
    extent(presentation.extent());
    laboratory(presentation.laboratory());
    biology(presentation.biology());
    nutrition(presentation.nutrition());
  }

  private void extent(DiseaseExtent extent) {
    answer(Variable.IMAGE_DEFINED_RISK_FACTORS, extent.imageDefinedRiskFactors());
    row.whole(Variable.IMAGE_DEFINED_RISK_FACTOR_COUNT, extent.riskFactorCount());
    answer(Variable.METASTASIS, extent.metastasis());
    row.words(Variable.METASTASIS_SITES, extent.metastasisSites())
        .word(Variable.PRETEXT, extent.pretext())
        .word(Variable.CHANG_M_STAGE, extent.changStage());
  }

  private void laboratory(LaboratoryValues laboratory) {
    row.decimal(Variable.WHITE_CELLS, laboratory.whiteCellsGigaPerLiter())
        .decimal(Variable.AFP, laboratory.alphaFetoproteinNanogramsPerMilliliter())
        .decimal(Variable.BETA_HCG, laboratory.betaHcgUnitsPerLiter())
        .decimal(Variable.LDH, laboratory.lactateDehydrogenaseUnitsPerLiter());
    CerebrospinalFluid fluid = laboratory.cerebrospinalFluid();
    row.whole(Variable.CSF_WHITE_CELLS, fluid.whiteCellsPerMicroliter());
    answer(Variable.CSF_BLASTS, fluid.blasts());
    answer(Variable.CSF_TRAUMATIC_TAP, fluid.traumaticTap());
  }

  private void biology(TumorBiology biology) {
    row.wordUnless(MycnStatus.UNKNOWN, Variable.MYCN, biology.mycn())
        .wordUnless(
            NeuroblastomaHistology.UNKNOWN,
            Variable.NEUROBLASTOMA_HISTOLOGY,
            biology.neuroblastomaHistology())
        .wordUnless(Anaplasia.UNKNOWN, Variable.ANAPLASIA, biology.anaplasia())
        .wordUnless(BrafStatus.UNKNOWN, Variable.BRAF, biology.braf());
    answer(Variable.LOSS_1P_AND_16Q, biology.loss1pAnd16q());
    answer(Variable.GAIN_1Q, biology.gain1q());
    answer(Variable.FOXO1_FUSION, biology.foxo1Fusion());
    answer(Variable.EWSR1_FLI1_FUSION, biology.ewsr1Fli1Fusion());
  }

  private void nutrition(Nutrition nutrition) {
    row.text(Variable.NUTRITION_DATE, nutrition.measured())
        .decimal(Variable.WEIGHT, nutrition.weightKilograms())
        .decimal(Variable.HEIGHT, nutrition.heightCentimeters())
        .decimal(Variable.MUAC, nutrition.armCircumferenceCentimeters())
        .decimal(Variable.TRICEPS_SKINFOLD, nutrition.tricepsSkinfoldMillimeters());
  }

  private void pathway(CarePathway pathway) {
    row.text(Variable.FIRST_SYMPTOM_DATE, pathway.firstSymptom())
        .text(Variable.FIRST_CONTACT_DATE, pathway.firstContact())
        .text(Variable.REFERRAL_DATE, pathway.referral())
        .text(Variable.FIRST_ONCOLOGY_VISIT_DATE, pathway.firstOncologyVisit())
        .text(Variable.DIAGNOSIS_DATE, pathway.diagnosis())
        .text(Variable.TREATMENT_START_DATE, pathway.treatmentStart());
    PathwayHistory history = pathway.history();
    row.wordUnless(RecallSource.UNKNOWN, Variable.RECALL_SOURCE, history.recallSource())
        .text(Variable.FIRST_WORKING_DIAGNOSIS, history.firstWorkingDiagnosis())
        .whole(Variable.FACILITIES_VISITED, history.facilitiesVisited())
        .words(Variable.REASONS_FOR_DELAY, history.reasonsForDelay());
    answer(Variable.TRADITIONAL_HEALER_FIRST, history.traditionalHealerFirst());
  }

  private void access(CareAccess access) {
    row.text(Variable.PALLIATIVE_CARE_DATE, access.palliativeCare())
        .words(Variable.REASONS_NOT_TREATED, access.reasonsNotTreated());
    answer(Variable.RADIOTHERAPY_UNAVAILABLE, access.radiotherapyUnavailable());
    answer(Variable.FREE_CARE, access.support().freeCare());
    answer(Variable.TRANSPORT_SUPPORT, access.support().transport());
    answer(Variable.LODGING_SUPPORT, access.support().lodging());
  }

  private void answer(Variable variable, Answer answer) {
    row.wordUnless(Answer.UNKNOWN, variable, answer);
  }
}
