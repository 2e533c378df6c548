package org.chivit.registry.registration;

import java.util.Arrays;
import java.util.List;

/**
 * The variables of the registry: each a column of one of the tables. Files, rules, forms and the
 * data dictionary name a value by its variable.
 */
public enum Variable {
  CASE_ID(RecordTable.CASES, "case_id", Presence.REQUIRED),
  PATIENT_ID(RecordTable.CASES, "patient_id", Presence.REQUIRED),
  SEX(RecordTable.CASES, "sex", Presence.REQUIRED),
  BIRTH_DATE(RecordTable.CASES, "birth_date", Presence.COLUMN_REQUIRED),
  PROVINCE(RecordTable.CASES, "province", Presence.OPTIONAL),
  TOPOGRAPHY(RecordTable.CASES, "topography", Presence.REQUIRED),
  MORPHOLOGY(RecordTable.CASES, "morphology", Presence.REQUIRED),
  /** May be left out where the morphology carries it, as in {@code 8960/3}. */
  BEHAVIOR(RecordTable.CASES, "behavior", Presence.OPTIONAL),
  LATERALITY(RecordTable.CASES, "laterality", Presence.OPTIONAL),
  BASIS_OF_DIAGNOSIS(RecordTable.CASES, "basis_of_diagnosis", Presence.REQUIRED),
  INCIDENCE_DATE(RecordTable.CASES, "incidence_date", Presence.REQUIRED),
  STAGE(RecordTable.CASES, "stage", Presence.OPTIONAL),
  FIRST_SYMPTOM_DATE(RecordTable.CASES, "first_symptom_date", Presence.OPTIONAL),
  FIRST_CONTACT_DATE(RecordTable.CASES, "first_contact_date", Presence.OPTIONAL),
  REFERRAL_DATE(RecordTable.CASES, "referral_date", Presence.OPTIONAL),
  FIRST_ONCOLOGY_VISIT_DATE(RecordTable.CASES, "first_oncology_visit_date", Presence.OPTIONAL),
  DIAGNOSIS_DATE(RecordTable.CASES, "diagnosis_date", Presence.OPTIONAL),
  TREATMENT_START_DATE(RecordTable.CASES, "treatment_start_date", Presence.OPTIONAL),
  /**
   * With the next two: the last known contact, for those who keep {@code cases.csv} alone. {@code
   * alive} or {@code unknown} becomes a follow-up, {@code dead} becomes a death on that date.
   */
  VITAL_STATUS(RecordTable.CASES, "vital_status", Presence.OPTIONAL),
  LAST_CONTACT_DATE(RecordTable.CASES, "last_contact_date", Presence.OPTIONAL),
  CAUSE_OF_DEATH(RecordTable.CASES, "cause_of_death", Presence.OPTIONAL),

  SURGERY_CASE_ID(RecordTable.SURGERIES, "case_id", Presence.REQUIRED),
  SURGERY_DATE(RecordTable.SURGERIES, "surgery_date", Presence.REQUIRED),
  SURGERY_PROCEDURE(RecordTable.SURGERIES, "procedure", Presence.OPTIONAL),
  SURGERY_INTENT(RecordTable.SURGERIES, "intent", Presence.OPTIONAL),
  SURGERY_EXTENT(RecordTable.SURGERIES, "extent", Presence.OPTIONAL),

  RADIOTHERAPY_CASE_ID(RecordTable.RADIOTHERAPY, "case_id", Presence.REQUIRED),
  RADIOTHERAPY_START_DATE(RecordTable.RADIOTHERAPY, "start_date", Presence.REQUIRED),
  RADIOTHERAPY_END_DATE(RecordTable.RADIOTHERAPY, "end_date", Presence.OPTIONAL),
  RADIOTHERAPY_SITE(RecordTable.RADIOTHERAPY, "site", Presence.OPTIONAL),
  RADIOTHERAPY_TOTAL_DOSE_GRAY(RecordTable.RADIOTHERAPY, "total_dose_gray", Presence.OPTIONAL),
  RADIOTHERAPY_FRACTIONS(RecordTable.RADIOTHERAPY, "fractions", Presence.OPTIONAL),
  RADIOTHERAPY_INTENT(RecordTable.RADIOTHERAPY, "intent", Presence.OPTIONAL),
  RADIOTHERAPY_STATUS(RecordTable.RADIOTHERAPY, "status", Presence.OPTIONAL),

  CHEMOTHERAPY_CASE_ID(RecordTable.CHEMOTHERAPY, "case_id", Presence.REQUIRED),
  CHEMOTHERAPY_START_DATE(RecordTable.CHEMOTHERAPY, "start_date", Presence.REQUIRED),
  CHEMOTHERAPY_END_DATE(RecordTable.CHEMOTHERAPY, "end_date", Presence.OPTIONAL),
  CHEMOTHERAPY_PROTOCOL(RecordTable.CHEMOTHERAPY, "protocol", Presence.OPTIONAL),
  CHEMOTHERAPY_CYCLES_PLANNED(RecordTable.CHEMOTHERAPY, "cycles_planned", Presence.OPTIONAL),
  CHEMOTHERAPY_CYCLES_GIVEN(RecordTable.CHEMOTHERAPY, "cycles_given", Presence.OPTIONAL),
  CHEMOTHERAPY_INTENT(RecordTable.CHEMOTHERAPY, "intent", Presence.OPTIONAL),
  CHEMOTHERAPY_STATUS(RecordTable.CHEMOTHERAPY, "status", Presence.OPTIONAL),

  EVENT_CASE_ID(RecordTable.EVENTS, "case_id", Presence.REQUIRED),
  EVENT_KIND(RecordTable.EVENTS, "event", Presence.REQUIRED),
  EVENT_DATE(RecordTable.EVENTS, "event_date", Presence.REQUIRED),
  EVENT_CAUSE_OF_DEATH(RecordTable.EVENTS, "cause_of_death", Presence.OPTIONAL),

  FOLLOW_UP_CASE_ID(RecordTable.FOLLOW_UPS, "case_id", Presence.REQUIRED),
  FOLLOW_UP_DATE(RecordTable.FOLLOW_UPS, "contact_date", Presence.REQUIRED),
  FOLLOW_UP_VITAL_STATUS(RecordTable.FOLLOW_UPS, "vital_status", Presence.REQUIRED),
  FOLLOW_UP_DISEASE_STATUS(RecordTable.FOLLOW_UPS, "disease_status", Presence.OPTIONAL),
  FOLLOW_UP_SOURCE(RecordTable.FOLLOW_UPS, "source", Presence.OPTIONAL);

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
  private final Presence presence;

  Variable(RecordTable table, String column, Presence presence) {
    this.table = table;
    this.column = column;
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

  /** What a file must hold of it. */
  public Presence presence() {
    return presence;
  }

  /** The variables of a table, in the order in which files are written. */
  public static List<Variable> of(RecordTable table) {
    return Arrays.stream(values()).filter(variable -> variable.table == table).toList();
  }
}
