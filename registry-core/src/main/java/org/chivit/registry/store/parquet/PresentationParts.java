package org.chivit.registry.store.parquet;

import org.chivit.registry.code.Answer;
import org.chivit.registry.presentation.Anaplasia;
import org.chivit.registry.presentation.BrafStatus;
import org.chivit.registry.presentation.CerebrospinalFluid;
import org.chivit.registry.presentation.ChangStage;
import org.chivit.registry.presentation.DiseaseExtent;
import org.chivit.registry.presentation.LaboratoryValues;
import org.chivit.registry.presentation.MetastasisSite;
import org.chivit.registry.presentation.MycnStatus;
import org.chivit.registry.presentation.NeuroblastomaHistology;
import org.chivit.registry.presentation.Nutrition;
import org.chivit.registry.presentation.Presentation;
import org.chivit.registry.presentation.PretextGroup;
import org.chivit.registry.presentation.TumorBiology;
import org.chivit.registry.staging.StageAssessment;
import org.chivit.registry.staging.StageBasis;

/** What was found before treatment, and how the stage was found, as groups of the file. */
final class PresentationParts {

  /** How the stage was found; the stage itself has a column of its own. */
  static final Part<StageAssessment> STAGE =
      Part.<StageAssessment>builder()
          .codedUnless(StageBasis.UNKNOWN, "stage_basis", StageAssessment::basis)
          .codedUnless(Answer.UNKNOWN, "stage_post_chemotherapy", StageAssessment::postChemotherapy)
          .optionalDate("stage_date", StageAssessment::assessed)
          .optionalText("stage_second_side", StageAssessment::secondSide)
          .build(
              values ->
                  new StageAssessment(
                      values.codedOr(StageBasis.UNKNOWN, "stage_basis"),
                      values.codedOr(Answer.UNKNOWN, "stage_post_chemotherapy"),
                      values.optionalDate("stage_date"),
                      values.optionalText("stage_second_side")));

  private static final Part<DiseaseExtent> EXTENT =
      Part.<DiseaseExtent>builder()
          .codedUnless(
              Answer.UNKNOWN, "image_defined_risk_factors", DiseaseExtent::imageDefinedRiskFactors)
          .optionalWhole("image_defined_risk_factor_count", DiseaseExtent::riskFactorCount)
          .codedUnless(Answer.UNKNOWN, "metastasis", DiseaseExtent::metastasis)
          .codedList("metastasis_sites", DiseaseExtent::metastasisSites)
          .optionalCoded("pretext", DiseaseExtent::pretext)
          .optionalCoded("chang_m_stage", DiseaseExtent::changStage)
          .build(
              values ->
                  new DiseaseExtent(
                      values.codedOr(Answer.UNKNOWN, "image_defined_risk_factors"),
                      values.optionalWhole("image_defined_risk_factor_count"),
                      values.codedOr(Answer.UNKNOWN, "metastasis"),
                      values.codedList("metastasis_sites", MetastasisSite.class),
                      values.optionalCoded("pretext", PretextGroup.class),
                      values.optionalCoded("chang_m_stage", ChangStage.class)));

  private static final Part<CerebrospinalFluid> FLUID =
      Part.<CerebrospinalFluid>builder()
          .optionalWhole(
              "csf_white_cells_per_microliter", CerebrospinalFluid::whiteCellsPerMicroliter)
          .codedUnless(Answer.UNKNOWN, "csf_blasts", CerebrospinalFluid::blasts)
          .codedUnless(Answer.UNKNOWN, "csf_traumatic_tap", CerebrospinalFluid::traumaticTap)
          .build(
              values ->
                  new CerebrospinalFluid(
                      values.optionalWhole("csf_white_cells_per_microliter"),
                      values.codedOr(Answer.UNKNOWN, "csf_blasts"),
                      values.codedOr(Answer.UNKNOWN, "csf_traumatic_tap")));

  private static final Part<LaboratoryValues> LABORATORY =
      Part.<LaboratoryValues>builder()
          .optionalDecimal("white_cells_10e9_per_liter", LaboratoryValues::whiteCellsGigaPerLiter)
          .optionalDecimal(
              "afp_ng_per_ml", LaboratoryValues::alphaFetoproteinNanogramsPerMilliliter)
          .optionalDecimal("beta_hcg_iu_per_liter", LaboratoryValues::betaHcgUnitsPerLiter)
          .optionalDecimal("ldh_u_per_liter", LaboratoryValues::lactateDehydrogenaseUnitsPerLiter)
          .part("cerebrospinal_fluid", FLUID, LaboratoryValues::cerebrospinalFluid)
          .build(
              values ->
                  new LaboratoryValues(
                      values.optionalDecimal("white_cells_10e9_per_liter"),
                      values.optionalDecimal("afp_ng_per_ml"),
                      values.optionalDecimal("beta_hcg_iu_per_liter"),
                      values.optionalDecimal("ldh_u_per_liter"),
                      values.part("cerebrospinal_fluid", CerebrospinalFluid.class)));

  private static final Part<TumorBiology> BIOLOGY =
      Part.<TumorBiology>builder()
          .codedUnless(MycnStatus.UNKNOWN, "mycn", TumorBiology::mycn)
          .codedUnless(
              NeuroblastomaHistology.UNKNOWN,
              "neuroblastoma_histology",
              TumorBiology::neuroblastomaHistology)
          .codedUnless(Anaplasia.UNKNOWN, "anaplasia", TumorBiology::anaplasia)
          .codedUnless(Answer.UNKNOWN, "loss_1p_and_16q", TumorBiology::loss1pAnd16q)
          .codedUnless(Answer.UNKNOWN, "gain_1q", TumorBiology::gain1q)
          .codedUnless(Answer.UNKNOWN, "foxo1_fusion", TumorBiology::foxo1Fusion)
          .codedUnless(Answer.UNKNOWN, "ewsr1_fli1_fusion", TumorBiology::ewsr1Fli1Fusion)
          .codedUnless(BrafStatus.UNKNOWN, "braf", TumorBiology::braf)
          .build(
              values ->
                  new TumorBiology(
                      values.codedOr(MycnStatus.UNKNOWN, "mycn"),
                      values.codedOr(NeuroblastomaHistology.UNKNOWN, "neuroblastoma_histology"),
                      values.codedOr(Anaplasia.UNKNOWN, "anaplasia"),
                      values.codedOr(Answer.UNKNOWN, "loss_1p_and_16q"),
                      values.codedOr(Answer.UNKNOWN, "gain_1q"),
                      values.codedOr(Answer.UNKNOWN, "foxo1_fusion"),
                      values.codedOr(Answer.UNKNOWN, "ewsr1_fli1_fusion"),
                      values.codedOr(BrafStatus.UNKNOWN, "braf")));

  private static final Part<Nutrition> NUTRITION =
      Part.<Nutrition>builder()
          .optionalDate("nutrition_date", Nutrition::measured)
          .optionalDecimal("weight_kg", Nutrition::weightKilograms)
          .optionalDecimal("height_cm", Nutrition::heightCentimeters)
          .optionalDecimal("muac_cm", Nutrition::armCircumferenceCentimeters)
          .optionalDecimal("triceps_skinfold_mm", Nutrition::tricepsSkinfoldMillimeters)
          .build(
              values ->
                  new Nutrition(
                      values.optionalDate("nutrition_date"),
                      values.optionalDecimal("weight_kg"),
                      values.optionalDecimal("height_cm"),
                      values.optionalDecimal("muac_cm"),
                      values.optionalDecimal("triceps_skinfold_mm")));

  /** All that was found before treatment. */
  static final Part<Presentation> PRESENTATION =
      Part.<Presentation>builder()
          .part("extent", EXTENT, Presentation::extent)
          .optionalWhole("tumor_size_mm", Presentation::largestDimensionMillimeters)
          .optionalWhole("grade", Presentation::grade)
          .codedUnless(Answer.UNKNOWN, "b_symptoms", Presentation::constitutionalSymptoms)
          .part("laboratory", LABORATORY, Presentation::laboratory)
          .part("biology", BIOLOGY, Presentation::biology)
          .part("nutrition", NUTRITION, Presentation::nutrition)
          .build(
              values ->
                  new Presentation(
                      values.part("extent", DiseaseExtent.class),
                      values.optionalWhole("tumor_size_mm"),
                      values.optionalWhole("grade"),
                      values.codedOr(Answer.UNKNOWN, "b_symptoms"),
                      values.part("laboratory", LaboratoryValues.class),
                      values.part("biology", TumorBiology.class),
                      values.part("nutrition", Nutrition.class)));

  private PresentationParts() {}
}
