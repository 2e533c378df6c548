package org.chivit.registry.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The analysis columns: flat values derived at commit, one row per case. They are the public schema
 * of the dataset, and all that analytics reads. A column is added at the end and never renamed; a
 * date that is known in part carries the day that stands for it (INTERPRETATIONS.md).
 */
public enum AnalysisColumn {
  CASE_ID(ColumnType.TEXT, "The case: one tumor of one patient"),
  PATIENT_ID(ColumnType.TEXT, "The pseudonym of the person"),
  SEX(ColumnType.TEXT, "male, female, other, unknown"),
  PROVINCE(ColumnType.TEXT, "ISO 3166-2 code of the province of residence, KH-1 to KH-25"),
  BIRTH_DAY(ColumnType.DAY, "Date of birth"),
  BIRTH_PRECISION(ColumnType.TEXT, "What is known of the date of birth: day, month, year"),
  AGE_DAYS(
      ColumnType.INT,
      "Age at the incidence date in days; missing unless both dates are known to the month"),
  AGE_YEARS(
      ColumnType.INT,
      "Age at the incidence date in completed years; missing where the date of birth is"),
  AGE_BAND(
      ColumnType.TEXT,
      "Age at the incidence date in the bands 0, 1-4, 5-9, 10-14, 15-19, 20+ completed years"),
  INCIDENCE_DAY(
      ColumnType.DAY,
      "The registry's date of diagnosis by the order of IARC and ENCR; time zero of survival"),
  INCIDENCE_PRECISION(ColumnType.TEXT, "What is known of the incidence date: day, month, year"),
  INCIDENCE_YEAR(ColumnType.INT, "Year of the incidence date"),
  TOPOGRAPHY(ColumnType.TEXT, "ICD-O-3 topography, C64.9"),
  MORPHOLOGY(ColumnType.TEXT, "ICD-O-3 morphology with behavior, 8960/3"),
  BEHAVIOR(ColumnType.INT, "ICD-O-3 behavior: 0, 1, 2, 3, 6, 9"),
  LATERALITY(ColumnType.TEXT, "right, left, bilateral, not-paired, unknown"),
  BASIS_OF_DIAGNOSIS(ColumnType.INT, "Most valid basis of diagnosis, 0 to 9"),
  MICROSCOPIC(
      ColumnType.TEXT, "Whether the diagnosis was verified microscopically: yes, no, unknown"),
  ICCC_EDITION(
      ColumnType.TEXT,
      "Edition of the childhood classification that the next two columns were made by"),
  ICCC_MAIN(
      ColumnType.TEXT, "ICCC-3 main group, I to XII; missing where the tumor is not classified"),
  ICCC_GROUP(
      ColumnType.TEXT, "ICCC-3 group, such as VIa; missing where the tumor is not classified"),
  INDEX_CANCER(
      ColumnType.TEXT,
      "Index cancer of the WHO Global Initiative for Childhood Cancer; missing where it is none"),
  STAGE_SYSTEM(
      ColumnType.TEXT,
      "Toronto system that fits the tumor; missing where Toronto does not stage it"),
  STAGE(
      ColumnType.TEXT,
      "Toronto stage as entered, in the letter case and spelling of its system; missing where it was not recorded"),
  STAGE_TIER1(
      ColumnType.TEXT,
      "Toronto tier 1 group that the entered stage belongs to; missing where it has none"),
  FIRST_SYMPTOM_DAY(ColumnType.DAY, "First symptom noticed by the family"),
  FIRST_SYMPTOM_PRECISION(ColumnType.TEXT, "What is known of that date: day, month, year"),
  FIRST_CONTACT_DAY(ColumnType.DAY, "First presentation to any health professional"),
  FIRST_CONTACT_PRECISION(ColumnType.TEXT, "What is known of that date: day, month, year"),
  REFERRAL_DAY(ColumnType.DAY, "Referral to the oncology center"),
  REFERRAL_PRECISION(ColumnType.TEXT, "What is known of that date: day, month, year"),
  ONCOLOGY_VISIT_DAY(ColumnType.DAY, "First visit to the oncology center"),
  ONCOLOGY_VISIT_PRECISION(ColumnType.TEXT, "What is known of that date: day, month, year"),
  DIAGNOSIS_DAY(
      ColumnType.DAY,
      "Confirmation of the diagnosis; the incidence date where it is not recorded apart"),
  DIAGNOSIS_PRECISION(ColumnType.TEXT, "What is known of that date: day, month, year"),
  TREATMENT_START_DAY(
      ColumnType.DAY,
      "Start of the first treatment of any modality; the earliest recorded treatment where it is not recorded apart"),
  TREATMENT_START_PRECISION(ColumnType.TEXT, "What is known of that date: day, month, year"),
  TREATMENT_STARTED(ColumnType.TEXT, "Whether any treatment was started: yes, no"),
  SURGERY(
      ColumnType.TEXT,
      "Surgery of the tumor with curative, palliative or unknown intent, not for the diagnosis alone: yes, no"),
  RADIOTHERAPY(ColumnType.TEXT, "Whether radiotherapy was started: yes, no"),
  CHEMOTHERAPY(ColumnType.TEXT, "Whether chemotherapy was started: yes, no"),
  TREATMENT_COMPLETION(ColumnType.TEXT, "not-started, completed, ongoing, stopped, unknown"),
  RELAPSE_DAY(ColumnType.DAY, "First relapse"),
  PROGRESSION_DAY(ColumnType.DAY, "First progression"),
  SECOND_MALIGNANCY_DAY(ColumnType.DAY, "First second malignant neoplasm"),
  REFUSAL_DAY(ColumnType.DAY, "Refusal of curative treatment"),
  ABANDONMENT_DAY(ColumnType.DAY, "First abandonment of treatment"),
  RETURN_DAY(ColumnType.DAY, "First return after abandonment"),
  DEATH_DAY(
      ColumnType.DAY,
      "Death; the first follow-up that tells of it where the death itself is not recorded"),
  CAUSE_OF_DEATH(
      ColumnType.TEXT,
      "Class of the cause of death; missing where the child is not known to have died"),
  VITAL_STATUS(ColumnType.TEXT, "Vital status at the last contact: alive, dead, unknown"),
  LAST_CONTACT_DAY(
      ColumnType.DAY, "The last day on which the child was seen, heard of, treated or died"),
  LAST_CONTACT_PRECISION(ColumnType.TEXT, "What is known of that date: day, month, year"),
  ICD10(
      ColumnType.TEXT,
      "ICD-10 (WHO, 2019) of the tumor, derived from ICD-O-3 for output; missing where that does not decide it"),
  STAGE_BASIS(
      ColumnType.TEXT,
      "What the stage rests on: clinical, imaging, pathological, unknown; missing without a stage"),
  STAGE_POST_CHEMOTHERAPY(
      ColumnType.TEXT,
      "Whether the stage was found after chemotherapy: yes, no, unknown; missing without a stage"),
  METASTASIS(
      ColumnType.TEXT,
      "Whether there was any metastasis at diagnosis, or a site of one: yes, no, unknown"),
  PRETEXT(ColumnType.TEXT, "PRETEXT group of a liver tumor: I, II, III, IV"),
  TUMOR_SIZE_MM(ColumnType.INT, "Largest dimension of the primary tumor in millimeters"),
  MYCN(
      ColumnType.TEXT,
      "MYCN in neuroblastoma: amplified, not-amplified; missing where it is not known"),
  WHITE_CELLS_PER_MICROLITER(
      ColumnType.INT, "White blood cells per microliter before treatment, the highest, rounded"),
  WEIGHT_GRAMS(ColumnType.INT, "Weight at diagnosis in grams, rounded"),
  HEIGHT_MILLIMETERS(ColumnType.INT, "Height or length at diagnosis in millimeters, rounded"),
  MUAC_MILLIMETERS(
      ColumnType.INT, "Mid-upper arm circumference at diagnosis in millimeters, rounded"),
  RECALL_SOURCE(
      ColumnType.TEXT,
      "From whom the dates of the way to care are known: parent, referral-letter, chart, other, unknown"),
  FACILITIES_VISITED(ColumnType.INT, "Health facilities visited before the oncology center"),
  TRADITIONAL_HEALER_FIRST(
      ColumnType.TEXT, "Whether the family went to a traditional healer first: yes, no, unknown"),
  REASONS_FOR_DELAY(
      ColumnType.TEXT,
      "Why the child came late, words joined by semicolons; missing where none is recorded"),
  REASONS_NOT_TREATED(
      ColumnType.TEXT,
      "Why treatment was not given, words joined by semicolons; missing where none is recorded"),
  FIRST_PROTOCOL(ColumnType.TEXT, "Protocol of the first course of chemotherapy that names one"),
  SURGERY_EXTENT(
      ColumnType.TEXT,
      "Residual tumor after the last operation that was treatment: r0, r1, r2, rx"),
  SURGERY_TEAM(
      ColumnType.TEXT,
      "Who did the first operation that was treatment: local, visiting, joint, unknown; missing without one"),
  TUMOR_RUPTURE(
      ColumnType.TEXT,
      "Whether the tumor ruptured or was spilled in any operation: yes, no, unknown; missing without one"),
  CLAVIEN_DINDO(
      ColumnType.TEXT,
      "The gravest complication of any operation: none, I, II, IIIa, IIIb, IVa, IVb, V"),
  RADIOTHERAPY_UNAVAILABLE(
      ColumnType.TEXT, "Whether radiotherapy was planned and could not be had: yes, no, unknown"),
  PALLIATIVE_CARE_DAY(ColumnType.DAY, "Enrollment in palliative care"),
  FREE_CARE(ColumnType.TEXT, "Whether the care was free of charge: yes, no, unknown"),
  TRANSPORT_SUPPORT(ColumnType.TEXT, "Whether the way was paid or provided: yes, no, unknown"),
  LODGING_SUPPORT(ColumnType.TEXT, "Whether lodging was paid or provided: yes, no, unknown"),
  RELAPSE_SITE(
      ColumnType.TEXT,
      "Where the first relapse was: local, regional, distant, combined, bone-marrow, cns, testis, other, unknown; missing without one");

  private final ColumnSpec spec;

  AnalysisColumn(ColumnType type, String description) {
    this.spec = new ColumnSpec(name().toLowerCase(Locale.ROOT), type, description);
  }

  /** Name, type and meaning. */
  public ColumnSpec spec() {
    return spec;
  }

  /** The name of the column: the name of the constant in lower case. */
  public String columnName() {
    return spec.name();
  }

  /** All columns in the order of the files. */
  public static List<ColumnSpec> specs() {
    return Arrays.stream(values()).map(AnalysisColumn::spec).toList();
  }
}
