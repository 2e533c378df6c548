package org.chivit.registry.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.pathway.CarePathway;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.tumor.Tumor;

/** The cells in which a case is written, table by table. */
final class CaseCells {

  /** What these say of the last contact is written among the events and follow-ups. */
  private static final Set<Variable> SAID_ELSEWHERE =
      EnumSet.of(Variable.VITAL_STATUS, Variable.LAST_CONTACT_DATE, Variable.CAUSE_OF_DEATH);

  private CaseCells() {}

  /** The columns that are written of a table, in their order. */
  static List<Variable> written(RecordTable table) {
    return Variable.of(table).stream().filter(v -> !SAID_ELSEWHERE.contains(v)).toList();
  }

  /** The rows of a case in a table; a variable without a value is not in its row. */
  static List<Map<Variable, String>> rows(RecordTable table, RegistryCase registryCase) {
    String id = registryCase.id().value();
    List<Map<Variable, String>> rows = new ArrayList<>();
    switch (table) {
      case CASES -> rows.add(caseRow(registryCase));
      case SURGERIES ->
          registryCase.treatments().surgeries().forEach(item -> rows.add(surgery(id, item)));
      case RADIOTHERAPY ->
          registryCase.treatments().radiotherapy().forEach(item -> rows.add(course(id, item)));
      case CHEMOTHERAPY ->
          registryCase.treatments().chemotherapy().forEach(item -> rows.add(course(id, item)));
      case EVENTS -> registryCase.outcome().events().forEach(item -> rows.add(event(id, item)));
      case FOLLOW_UPS ->
          registryCase.outcome().followUps().forEach(item -> rows.add(followUp(id, item)));
    }
    return rows;
  }

  private static Map<Variable, String> caseRow(RegistryCase registryCase) {
    Map<Variable, String> row = new EnumMap<>(Variable.class);
    row.put(Variable.CASE_ID, registryCase.id().value());
    row.put(Variable.PATIENT_ID, registryCase.patient().id().value());
    row.put(Variable.SEX, registryCase.patient().sex().code());
    put(row, Variable.BIRTH_DATE, registryCase.patient().birthDate());
    put(row, Variable.PROVINCE, registryCase.patient().province());
    Tumor tumor = registryCase.tumor();
    row.put(Variable.TOPOGRAPHY, tumor.topography().code());
    row.put(Variable.MORPHOLOGY, tumor.morphology().toString());
    row.put(Variable.BEHAVIOR, Integer.toString(tumor.behavior().code()));
    row.put(Variable.LATERALITY, tumor.laterality().code());
    row.put(Variable.BASIS_OF_DIAGNOSIS, Integer.toString(tumor.basis().code()));
    row.put(Variable.INCIDENCE_DATE, tumor.incidenceDate().toString());
    registryCase.stage().ifPresent(stage -> row.put(Variable.STAGE, stage.value()));
    CarePathway pathway = registryCase.pathway();
    put(row, Variable.FIRST_SYMPTOM_DATE, pathway.firstSymptom());
    put(row, Variable.FIRST_CONTACT_DATE, pathway.firstContact());
    put(row, Variable.REFERRAL_DATE, pathway.referral());
    put(row, Variable.FIRST_ONCOLOGY_VISIT_DATE, pathway.firstOncologyVisit());
    put(row, Variable.DIAGNOSIS_DATE, pathway.diagnosis());
    put(row, Variable.TREATMENT_START_DATE, pathway.treatmentStart());
    return row;
  }

  private static Map<Variable, String> surgery(String caseId, Surgery surgery) {
    Map<Variable, String> row = new EnumMap<>(Variable.class);
    row.put(Variable.SURGERY_CASE_ID, caseId);
    row.put(Variable.SURGERY_DATE, surgery.date().toString());
    put(row, Variable.SURGERY_PROCEDURE, surgery.procedure());
    row.put(Variable.SURGERY_INTENT, surgery.intent().code());
    surgery.extent().ifPresent(extent -> row.put(Variable.SURGERY_EXTENT, extent.code()));
    return row;
  }

  private static Map<Variable, String> course(String caseId, RadiotherapyCourse course) {
    Map<Variable, String> row = new EnumMap<>(Variable.class);
    row.put(Variable.RADIOTHERAPY_CASE_ID, caseId);
    row.put(Variable.RADIOTHERAPY_START_DATE, course.start().toString());
    put(row, Variable.RADIOTHERAPY_END_DATE, course.end());
    put(row, Variable.RADIOTHERAPY_SITE, course.site());
    put(
        row,
        Variable.RADIOTHERAPY_TOTAL_DOSE_GRAY,
        course.totalDoseGray().map(BigDecimal::toPlainString));
    put(row, Variable.RADIOTHERAPY_FRACTIONS, course.fractions());
    row.put(Variable.RADIOTHERAPY_INTENT, course.intent().code());
    row.put(Variable.RADIOTHERAPY_STATUS, course.status().code());
    return row;
  }

  private static Map<Variable, String> course(String caseId, ChemotherapyCourse course) {
    Map<Variable, String> row = new EnumMap<>(Variable.class);
    row.put(Variable.CHEMOTHERAPY_CASE_ID, caseId);
    row.put(Variable.CHEMOTHERAPY_START_DATE, course.start().toString());
    put(row, Variable.CHEMOTHERAPY_END_DATE, course.end());
    put(row, Variable.CHEMOTHERAPY_PROTOCOL, course.protocol());
    put(row, Variable.CHEMOTHERAPY_CYCLES_PLANNED, course.cyclesPlanned());
    put(row, Variable.CHEMOTHERAPY_CYCLES_GIVEN, course.cyclesGiven());
    row.put(Variable.CHEMOTHERAPY_INTENT, course.intent().code());
    row.put(Variable.CHEMOTHERAPY_STATUS, course.status().code());
    return row;
  }

  private static Map<Variable, String> event(String caseId, OutcomeEvent event) {
    Map<Variable, String> row = new EnumMap<>(Variable.class);
    row.put(Variable.EVENT_CASE_ID, caseId);
    row.put(Variable.EVENT_KIND, event.kind().code());
    row.put(Variable.EVENT_DATE, event.date().toString());
    if (event instanceof OutcomeEvent.Death death) {
      row.put(Variable.EVENT_CAUSE_OF_DEATH, death.cause().code());
    }
    return row;
  }

  private static Map<Variable, String> followUp(String caseId, FollowUp contact) {
    Map<Variable, String> row = new EnumMap<>(Variable.class);
    row.put(Variable.FOLLOW_UP_CASE_ID, caseId);
    row.put(Variable.FOLLOW_UP_DATE, contact.date().toString());
    row.put(Variable.FOLLOW_UP_VITAL_STATUS, contact.vitalStatus().code());
    row.put(Variable.FOLLOW_UP_DISEASE_STATUS, contact.diseaseStatus().code());
    put(row, Variable.FOLLOW_UP_SOURCE, contact.source());
    return row;
  }

  private static void put(Map<Variable, String> row, Variable variable, Optional<?> value) {
    value.ifPresent(present -> row.put(variable, present.toString()));
  }

  private static void put(Map<Variable, String> row, Variable variable, OptionalInt value) {
    value.ifPresent(present -> row.put(variable, Integer.toString(present)));
  }
}
