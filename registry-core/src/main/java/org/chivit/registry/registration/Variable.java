package org.chivit.registry.registration;

import java.util.Arrays;
import java.util.List;
import org.chivit.registry.code.Answer;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.ContactSource;
import org.chivit.registry.outcome.DiseaseStatus;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.outcome.RelapseSite;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.pathway.ReasonForDelay;
import org.chivit.registry.pathway.RecallSource;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.presentation.Anaplasia;
import org.chivit.registry.presentation.BrafStatus;
import org.chivit.registry.presentation.ChangStage;
import org.chivit.registry.presentation.MetastasisSite;
import org.chivit.registry.presentation.MycnStatus;
import org.chivit.registry.presentation.NeuroblastomaHistology;
import org.chivit.registry.presentation.PretextGroup;
import org.chivit.registry.staging.StageBasis;
import org.chivit.registry.treatment.ChemotherapyPhase;
import org.chivit.registry.treatment.ClavienDindo;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.RadiotherapyTechnique;
import org.chivit.registry.treatment.ReasonNotTreated;
import org.chivit.registry.treatment.ResectionExtent;
import org.chivit.registry.treatment.StopReason;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.treatment.SurgeryTiming;
import org.chivit.registry.treatment.SurgicalTeam;
import org.chivit.registry.treatment.TreatmentIntent;

/**
 * The variables of the registry: each a column of one of the tables. Files, rules, forms and the
 * {@linkplain DataDictionary data dictionary} name a value by its variable.
 */
public enum Variable {
  CASE_ID(RecordTable.CASES, "case_id", ValueType.ID, Presence.REQUIRED),
  PATIENT_ID(RecordTable.CASES, "patient_id", ValueType.ID, Presence.REQUIRED),
  SEX(RecordTable.CASES, "sex", ValueType.word(Sex.class), Presence.REQUIRED),
  BIRTH_DATE(RecordTable.CASES, "birth_date", ValueType.DATE, Presence.COLUMN_REQUIRED),
  PROVINCE(RecordTable.CASES, "province", ValueType.code("ISO 3166-2, KH-1 to KH-25")),
  TOPOGRAPHY(
      RecordTable.CASES, "topography", ValueType.code("ICD-O-3 topography"), Presence.REQUIRED),
  MORPHOLOGY(
      RecordTable.CASES, "morphology", ValueType.code("ICD-O-3 morphology"), Presence.REQUIRED),
  /** May be left out where the morphology carries it, as in {@code 8960/3}. */
  BEHAVIOR(
      RecordTable.CASES,
      "behavior",
      ValueType.codes("ICD-O-3 behavior", "0", "1", "2", "3", "6", "9")),
  LATERALITY(RecordTable.CASES, "laterality", ValueType.word(Laterality.class)),
  BASIS_OF_DIAGNOSIS(
      RecordTable.CASES,
      "basis_of_diagnosis",
      ValueType.codes("IARC basis", "0", "1", "2", "4", "5", "6", "7", "8", "9"),
      Presence.REQUIRED),
  INCIDENCE_DATE(RecordTable.CASES, "incidence_date", ValueType.DATE, Presence.REQUIRED),
  STAGE(RecordTable.CASES, "stage", ValueType.code("Toronto stage")),
  STAGE_BASIS(RecordTable.CASES, "stage_basis", ValueType.word(StageBasis.class)),
  STAGE_POST_CHEMOTHERAPY(
      RecordTable.CASES, "stage_post_chemotherapy", ValueType.word(Answer.class)),
  STAGE_DATE(RecordTable.CASES, "stage_date", ValueType.DATE),
  STAGE_SECOND_SIDE(RecordTable.CASES, "stage_second_side", ValueType.code("Toronto stage")),
  IMAGE_DEFINED_RISK_FACTORS(
      RecordTable.CASES, "image_defined_risk_factors", ValueType.word(Answer.class)),
  IMAGE_DEFINED_RISK_FACTOR_COUNT(
      RecordTable.CASES, "image_defined_risk_factor_count", ValueType.WHOLE_NUMBER),
  METASTASIS(RecordTable.CASES, "metastasis", ValueType.word(Answer.class)),
  METASTASIS_SITES(RecordTable.CASES, "metastasis_sites", ValueType.words(MetastasisSite.class)),
  PRETEXT(RecordTable.CASES, "pretext", ValueType.word(PretextGroup.class)),
  CHANG_M_STAGE(RecordTable.CASES, "chang_m_stage", ValueType.word(ChangStage.class)),
  TUMOR_SIZE_MM(RecordTable.CASES, "tumor_size_mm", ValueType.WHOLE_NUMBER),
  GRADE(RecordTable.CASES, "grade", ValueType.codes("grade", "1", "2", "3", "4")),
  B_SYMPTOMS(RecordTable.CASES, "b_symptoms", ValueType.word(Answer.class)),
  WHITE_CELLS(RecordTable.CASES, "white_cells_10e9_per_liter", ValueType.DECIMAL),
  AFP(RecordTable.CASES, "afp_ng_per_ml", ValueType.DECIMAL),
  BETA_HCG(RecordTable.CASES, "beta_hcg_iu_per_liter", ValueType.DECIMAL),
  LDH(RecordTable.CASES, "ldh_u_per_liter", ValueType.DECIMAL),
  CSF_WHITE_CELLS(RecordTable.CASES, "csf_white_cells_per_microliter", ValueType.WHOLE_NUMBER),
  CSF_BLASTS(RecordTable.CASES, "csf_blasts", ValueType.word(Answer.class)),
  CSF_TRAUMATIC_TAP(RecordTable.CASES, "csf_traumatic_tap", ValueType.word(Answer.class)),
  MYCN(RecordTable.CASES, "mycn", ValueType.word(MycnStatus.class)),
  NEUROBLASTOMA_HISTOLOGY(
      RecordTable.CASES, "neuroblastoma_histology", ValueType.word(NeuroblastomaHistology.class)),
  ANAPLASIA(RecordTable.CASES, "anaplasia", ValueType.word(Anaplasia.class)),
  LOSS_1P_AND_16Q(RecordTable.CASES, "loss_1p_and_16q", ValueType.word(Answer.class)),
  GAIN_1Q(RecordTable.CASES, "gain_1q", ValueType.word(Answer.class)),
  FOXO1_FUSION(RecordTable.CASES, "foxo1_fusion", ValueType.word(Answer.class)),
  EWSR1_FLI1_FUSION(RecordTable.CASES, "ewsr1_fli1_fusion", ValueType.word(Answer.class)),
  BRAF(RecordTable.CASES, "braf", ValueType.word(BrafStatus.class)),
  NUTRITION_DATE(RecordTable.CASES, "nutrition_date", ValueType.DATE),
  WEIGHT(RecordTable.CASES, "weight_kg", ValueType.DECIMAL),
  HEIGHT(RecordTable.CASES, "height_cm", ValueType.DECIMAL),
  MUAC(RecordTable.CASES, "muac_cm", ValueType.DECIMAL),
  TRICEPS_SKINFOLD(RecordTable.CASES, "triceps_skinfold_mm", ValueType.DECIMAL),
  FIRST_SYMPTOM_DATE(RecordTable.CASES, "first_symptom_date", ValueType.DATE),
  FIRST_CONTACT_DATE(RecordTable.CASES, "first_contact_date", ValueType.DATE),
  REFERRAL_DATE(RecordTable.CASES, "referral_date", ValueType.DATE),
  FIRST_ONCOLOGY_VISIT_DATE(RecordTable.CASES, "first_oncology_visit_date", ValueType.DATE),
  DIAGNOSIS_DATE(RecordTable.CASES, "diagnosis_date", ValueType.DATE),
  TREATMENT_START_DATE(RecordTable.CASES, "treatment_start_date", ValueType.DATE),
  RECALL_SOURCE(RecordTable.CASES, "recall_source", ValueType.word(RecallSource.class)),
  FIRST_WORKING_DIAGNOSIS(RecordTable.CASES, "first_working_diagnosis", ValueType.TEXT),
  FACILITIES_VISITED(RecordTable.CASES, "facilities_visited_before", ValueType.WHOLE_NUMBER),
  TRADITIONAL_HEALER_FIRST(
      RecordTable.CASES, "traditional_healer_first", ValueType.word(Answer.class)),
  REASONS_FOR_DELAY(RecordTable.CASES, "reasons_for_delay", ValueType.words(ReasonForDelay.class)),
  RADIOTHERAPY_UNAVAILABLE(
      RecordTable.CASES, "radiotherapy_unavailable", ValueType.word(Answer.class)),
  PALLIATIVE_CARE_DATE(RecordTable.CASES, "palliative_care_date", ValueType.DATE),
  REASONS_NOT_TREATED(
      RecordTable.CASES, "reasons_not_treated", ValueType.words(ReasonNotTreated.class)),
  FREE_CARE(RecordTable.CASES, "free_care", ValueType.word(Answer.class)),
  TRANSPORT_SUPPORT(RecordTable.CASES, "transport_support", ValueType.word(Answer.class)),
  LODGING_SUPPORT(RecordTable.CASES, "lodging_support", ValueType.word(Answer.class)),
  /**
   * With the next two: the last known contact, for those who keep {@code cases.csv} alone. {@code
   * alive} or {@code unknown} becomes a follow-up, {@code dead} becomes a death on that date.
   */
  VITAL_STATUS(RecordTable.CASES, "vital_status", ValueType.word(VitalStatus.class)),
  LAST_CONTACT_DATE(RecordTable.CASES, "last_contact_date", ValueType.DATE),
  CAUSE_OF_DEATH(RecordTable.CASES, "cause_of_death", ValueType.word(CauseOfDeath.class)),

  SURGERY_CASE_ID(RecordTable.SURGERIES, "case_id", ValueType.ID, Presence.REQUIRED),
  SURGERY_DATE(RecordTable.SURGERIES, "surgery_date", ValueType.DATE, Presence.REQUIRED),
  SURGERY_PROCEDURE(RecordTable.SURGERIES, "procedure", ValueType.TEXT),
  SURGERY_INTENT(RecordTable.SURGERIES, "intent", ValueType.word(SurgeryIntent.class)),
  SURGERY_EXTENT(RecordTable.SURGERIES, "extent", ValueType.word(ResectionExtent.class)),
  SURGERY_SITE(RecordTable.SURGERIES, "site", ValueType.TEXT),
  SURGERY_TIMING(RecordTable.SURGERIES, "timing", ValueType.word(SurgeryTiming.class)),
  SURGERY_TEAM(RecordTable.SURGERIES, "team", ValueType.word(SurgicalTeam.class)),
  SURGERY_RUPTURE(RecordTable.SURGERIES, "rupture_or_spillage", ValueType.word(Answer.class)),
  SURGERY_NODES_SAMPLED(RecordTable.SURGERIES, "nodes_sampled", ValueType.WHOLE_NUMBER),
  SURGERY_NODES_POSITIVE(RecordTable.SURGERIES, "nodes_positive", ValueType.WHOLE_NUMBER),
  SURGERY_COMPLICATION(RecordTable.SURGERIES, "clavien_dindo", ValueType.word(ClavienDindo.class)),

  RADIOTHERAPY_CASE_ID(RecordTable.RADIOTHERAPY, "case_id", ValueType.ID, Presence.REQUIRED),
  RADIOTHERAPY_START_DATE(
      RecordTable.RADIOTHERAPY, "start_date", ValueType.DATE, Presence.REQUIRED),
  RADIOTHERAPY_END_DATE(RecordTable.RADIOTHERAPY, "end_date", ValueType.DATE),
  RADIOTHERAPY_SITE(RecordTable.RADIOTHERAPY, "site", ValueType.TEXT),
  RADIOTHERAPY_TOTAL_DOSE_GRAY(RecordTable.RADIOTHERAPY, "total_dose_gray", ValueType.DECIMAL),
  RADIOTHERAPY_FRACTIONS(RecordTable.RADIOTHERAPY, "fractions", ValueType.WHOLE_NUMBER),
  RADIOTHERAPY_INTENT(RecordTable.RADIOTHERAPY, "intent", ValueType.word(TreatmentIntent.class)),
  RADIOTHERAPY_STATUS(RecordTable.RADIOTHERAPY, "status", ValueType.word(CourseStatus.class)),
  RADIOTHERAPY_TECHNIQUE(
      RecordTable.RADIOTHERAPY, "technique", ValueType.word(RadiotherapyTechnique.class)),
  RADIOTHERAPY_CENTER(RecordTable.RADIOTHERAPY, "center", ValueType.TEXT),
  RADIOTHERAPY_STOP_REASON(
      RecordTable.RADIOTHERAPY, "stop_reason", ValueType.word(StopReason.class)),

  CHEMOTHERAPY_CASE_ID(RecordTable.CHEMOTHERAPY, "case_id", ValueType.ID, Presence.REQUIRED),
  CHEMOTHERAPY_START_DATE(
      RecordTable.CHEMOTHERAPY, "start_date", ValueType.DATE, Presence.REQUIRED),
  CHEMOTHERAPY_END_DATE(RecordTable.CHEMOTHERAPY, "end_date", ValueType.DATE),
  CHEMOTHERAPY_PROTOCOL(RecordTable.CHEMOTHERAPY, "protocol", ValueType.TEXT),
  CHEMOTHERAPY_CYCLES_PLANNED(RecordTable.CHEMOTHERAPY, "cycles_planned", ValueType.WHOLE_NUMBER),
  CHEMOTHERAPY_CYCLES_GIVEN(RecordTable.CHEMOTHERAPY, "cycles_given", ValueType.WHOLE_NUMBER),
  CHEMOTHERAPY_INTENT(RecordTable.CHEMOTHERAPY, "intent", ValueType.word(TreatmentIntent.class)),
  CHEMOTHERAPY_STATUS(RecordTable.CHEMOTHERAPY, "status", ValueType.word(CourseStatus.class)),
  CHEMOTHERAPY_PHASE(RecordTable.CHEMOTHERAPY, "phase", ValueType.word(ChemotherapyPhase.class)),
  CHEMOTHERAPY_DOSE_REDUCTION(
      RecordTable.CHEMOTHERAPY, "dose_reduction_percent", ValueType.WHOLE_NUMBER),
  CHEMOTHERAPY_SEVERE_TOXICITY(
      RecordTable.CHEMOTHERAPY, "severe_toxicity", ValueType.word(Answer.class)),
  CHEMOTHERAPY_STOP_REASON(
      RecordTable.CHEMOTHERAPY, "stop_reason", ValueType.word(StopReason.class)),

  EVENT_CASE_ID(RecordTable.EVENTS, "case_id", ValueType.ID, Presence.REQUIRED),
  EVENT_KIND(RecordTable.EVENTS, "event", ValueType.word(EventKind.class), Presence.REQUIRED),
  EVENT_DATE(RecordTable.EVENTS, "event_date", ValueType.DATE, Presence.REQUIRED),
  EVENT_CAUSE_OF_DEATH(RecordTable.EVENTS, "cause_of_death", ValueType.word(CauseOfDeath.class)),
  EVENT_CAUSE_DETAIL(RecordTable.EVENTS, "cause_detail", ValueType.TEXT),
  EVENT_RELAPSE_SITE(RecordTable.EVENTS, "relapse_site", ValueType.word(RelapseSite.class)),

  FOLLOW_UP_CASE_ID(RecordTable.FOLLOW_UPS, "case_id", ValueType.ID, Presence.REQUIRED),
  FOLLOW_UP_DATE(RecordTable.FOLLOW_UPS, "contact_date", ValueType.DATE, Presence.REQUIRED),
  FOLLOW_UP_VITAL_STATUS(
      RecordTable.FOLLOW_UPS, "vital_status", ValueType.word(VitalStatus.class), Presence.REQUIRED),
  FOLLOW_UP_DISEASE_STATUS(
      RecordTable.FOLLOW_UPS, "disease_status", ValueType.word(DiseaseStatus.class)),
  FOLLOW_UP_SOURCE(RecordTable.FOLLOW_UPS, "source", ValueType.wordOrText(ContactSource.class));

  /** What a file must hold. */
  public enum Presence {
    /** The column must be there and every row must fill it. */
    REQUIRED,
    /** The column must be there; a row may leave it empty. */
    COLUMN_REQUIRED,
    /** The column may be missing. */
    OPTIONAL
  }

  private final RecordTable table;
  private final String column;
  private final ValueType type;
  private final Presence presence;

  Variable(RecordTable table, String column, ValueType type) {
    this(table, column, type, Presence.OPTIONAL);
  }

  Variable(RecordTable table, String column, ValueType type, Presence presence) {
    this.table = table;
    this.column = column;
    this.type = type;
    this.presence = presence;
  }

  /** The table that holds it. */
  public RecordTable table() {
    return table;
  }

  /** The name of its column. */
  public String column() {
    return column;
  }

  /** The form of its values. */
  public ValueType type() {
    return type;
  }

  /** What a file must hold of it. */
  public Presence presence() {
    return presence;
  }

  /** The variables of a table, in the order in which files are written. */
  public static List<Variable> of(RecordTable table) {
    return Arrays.stream(values()).filter(variable -> variable.table == table).toList();
  }
}
