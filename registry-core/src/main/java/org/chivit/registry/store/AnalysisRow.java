package org.chivit.registry.store;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chivit.registry.classification.IcccClassifier;
import org.chivit.registry.classification.IcccGroup;
import org.chivit.registry.classification.Icd10Map;
import org.chivit.registry.classification.IndexCancer;
import org.chivit.registry.classification.IndexCancerClassifier;
import org.chivit.registry.code.CodedValue;
import org.chivit.registry.code.Province;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.patient.Patient;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.staging.StageSystem;
import org.chivit.registry.staging.TorontoStaging;
import org.chivit.registry.store.Chronology.Placed;
import org.chivit.registry.tumor.Tumor;

/**
 * The {@linkplain AnalysisColumn analysis columns} of one case, derived from its record alone:
 * without a clock, and without any other case. Choices that the field leaves open are written down
 * in INTERPRETATIONS.md.
 */
public final class AnalysisRow {

  private final Map<AnalysisColumn, Object> values = new EnumMap<>(AnalysisColumn.class);

  private AnalysisRow(RegistryCase registryCase) {
    CaseDays days = new CaseDays(registryCase);
    VitalSummary vital = VitalSummary.of(registryCase, days);
    put(AnalysisColumn.CASE_ID, registryCase.id().value());
    putPatient(registryCase.patient());
    putAge(days);
    putTumor(registryCase.tumor());
    putStage(registryCase);
    putPathway(days);
    putTreatment(new TreatmentSummary(registryCase, days, vital));
    putOutcome(days, vital);
    new DetailColumns(values).put(registryCase);
    putDay(AnalysisColumn.PALLIATIVE_CARE_DAY, days.palliativeCare());
  }

  /** Derives the columns of a case. */
  public static AnalysisRow of(RegistryCase registryCase) {
    return new AnalysisRow(registryCase);
  }

  /**
   * The value of a column.
   *
   * @return a {@link String} for {@link ColumnType#TEXT}, an {@link Integer} for {@link
   *     ColumnType#INT} and {@link ColumnType#DAY}, or null where the case has none
   */
  public Object value(AnalysisColumn column) {
    return values.get(column);
  }

  private void putPatient(Patient patient) {
    put(AnalysisColumn.PATIENT_ID, patient.id().value());
    put(AnalysisColumn.SEX, patient.sex());
    patient.province().map(Province::code).ifPresent(code -> put(AnalysisColumn.PROVINCE, code));
  }

  private void putAge(CaseDays days) {
    put(AnalysisColumn.BIRTH_DAY, AnalysisColumn.BIRTH_PRECISION, days.birth());
    put(
        AnalysisColumn.INCIDENCE_DAY,
        AnalysisColumn.INCIDENCE_PRECISION,
        Optional.of(days.incidence()));
    days.birth()
        .flatMap(birth -> AgeAtIncidence.of(birth, days.incidence()))
        .ifPresent(
            age -> {
              put(AnalysisColumn.AGE_YEARS, age.years());
              put(AnalysisColumn.AGE_BAND, age.band());
              age.days().ifPresent(number -> put(AnalysisColumn.AGE_DAYS, number));
            });
  }

  private void putTumor(Tumor tumor) {
    put(AnalysisColumn.INCIDENCE_YEAR, tumor.incidenceDate().year());
    put(AnalysisColumn.TOPOGRAPHY, tumor.topography().code());
    put(AnalysisColumn.MORPHOLOGY, tumor.morphologyCode());
    put(AnalysisColumn.BEHAVIOR, tumor.behavior().code());
    put(AnalysisColumn.LATERALITY, tumor.laterality());
    put(AnalysisColumn.BASIS_OF_DIAGNOSIS, tumor.basis().code());
    put(AnalysisColumn.MICROSCOPIC, tumor.basis().microscopy().name().toLowerCase(Locale.ROOT));
    IcccClassifier iccc = IcccClassifier.standard();
    put(AnalysisColumn.ICCC_EDITION, iccc.edition().label());
    Optional<IcccGroup> group =
        iccc.classify(tumor.topography(), tumor.morphology(), tumor.behavior());
    if (group.isPresent()) {
      put(AnalysisColumn.ICCC_MAIN, group.get().main());
      put(AnalysisColumn.ICCC_GROUP, group.get().code());
    }
    Optional<IndexCancer> cancer =
        IndexCancerClassifier.standard()
            .classify(tumor.topography(), tumor.morphology(), tumor.behavior());
    cancer.ifPresent(present -> put(AnalysisColumn.INDEX_CANCER, present));
    Icd10Map.standard()
        .find(tumor.topography(), tumor.morphology(), tumor.behavior())
        .ifPresent(code -> put(AnalysisColumn.ICD10, code));
  }

  private void putStage(RegistryCase registryCase) {
    Optional<StageSystem> system = TorontoStaging.standard().systemFor(registryCase.tumor());
    system.ifPresent(present -> put(AnalysisColumn.STAGE_SYSTEM, present.code()));
    if (registryCase.stage().isPresent()) {
      String entered = registryCase.stage().get().value();
      put(
          AnalysisColumn.STAGE,
          system.flatMap(present -> present.canonical(entered)).orElse(entered));
      system
          .flatMap(present -> present.tier1Of(entered))
          .ifPresent(tier1 -> put(AnalysisColumn.STAGE_TIER1, tier1));
    }
  }

  private void putPathway(CaseDays days) {
    put(
        AnalysisColumn.FIRST_SYMPTOM_DAY,
        AnalysisColumn.FIRST_SYMPTOM_PRECISION,
        days.firstSymptom());
    put(
        AnalysisColumn.FIRST_CONTACT_DAY,
        AnalysisColumn.FIRST_CONTACT_PRECISION,
        days.firstContact());
    put(AnalysisColumn.REFERRAL_DAY, AnalysisColumn.REFERRAL_PRECISION, days.referral());
    put(
        AnalysisColumn.ONCOLOGY_VISIT_DAY,
        AnalysisColumn.ONCOLOGY_VISIT_PRECISION,
        days.oncologyVisit());
    put(
        AnalysisColumn.DIAGNOSIS_DAY,
        AnalysisColumn.DIAGNOSIS_PRECISION,
        Optional.of(days.diagnosis()));
    put(
        AnalysisColumn.TREATMENT_START_DAY,
        AnalysisColumn.TREATMENT_START_PRECISION,
        days.treatmentStart());
  }

  private void putTreatment(TreatmentSummary treatment) {
    put(AnalysisColumn.TREATMENT_STARTED, yesOrNo(treatment.started()));
    put(AnalysisColumn.SURGERY, yesOrNo(treatment.surgery()));
    put(AnalysisColumn.RADIOTHERAPY, yesOrNo(treatment.radiotherapy()));
    put(AnalysisColumn.CHEMOTHERAPY, yesOrNo(treatment.chemotherapy()));
    put(AnalysisColumn.TREATMENT_COMPLETION, treatment.completion().code());
  }

  private void putOutcome(CaseDays days, VitalSummary vital) {
    putDay(AnalysisColumn.RELAPSE_DAY, days.first(EventKind.RELAPSE));
    putDay(AnalysisColumn.PROGRESSION_DAY, days.first(EventKind.PROGRESSION));
    putDay(AnalysisColumn.SECOND_MALIGNANCY_DAY, days.first(EventKind.SECOND_MALIGNANCY));
    putDay(AnalysisColumn.REFUSAL_DAY, days.first(EventKind.REFUSAL));
    putDay(AnalysisColumn.ABANDONMENT_DAY, days.first(EventKind.ABANDONMENT));
    putDay(AnalysisColumn.RETURN_DAY, days.first(EventKind.RETURN));
    putDay(AnalysisColumn.DEATH_DAY, vital.death());
    vital.cause().ifPresent(cause -> put(AnalysisColumn.CAUSE_OF_DEATH, cause));
    put(AnalysisColumn.VITAL_STATUS, vital.status());
    put(
        AnalysisColumn.LAST_CONTACT_DAY,
        AnalysisColumn.LAST_CONTACT_PRECISION,
        Optional.of(vital.lastContact()));
  }

  private void put(AnalysisColumn day, AnalysisColumn precision, Optional<Placed> date) {
    putDay(day, date);
    date.ifPresent(present -> put(precision, present.precision().name().toLowerCase(Locale.ROOT)));
  }

  private void putDay(AnalysisColumn column, Optional<Placed> date) {
    date.ifPresent(present -> put(column, present.day()));
  }

  private void put(AnalysisColumn column, CodedValue value) {
    put(column, value.code());
  }

  private void put(AnalysisColumn column, Object value) {
    values.put(column, value);
  }

  private static String yesOrNo(boolean value) {
    return value ? "yes" : "no";
  }
}
