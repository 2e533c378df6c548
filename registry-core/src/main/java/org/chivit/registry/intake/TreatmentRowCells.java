package org.chivit.registry.intake;

import org.chivit.registry.code.Answer;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.ChemotherapyDelivery;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.RadiotherapyDelivery;
import org.chivit.registry.treatment.RadiotherapyTechnique;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryTiming;
import org.chivit.registry.treatment.SurgicalFindings;
import org.chivit.registry.treatment.SurgicalTeam;

/** Writes the rows of treatments. */
final class TreatmentRowCells {

  private TreatmentRowCells() {}

  static RowCells of(String caseId, Surgery surgery) {
    SurgicalFindings findings = surgery.findings();
    return new RowCells()
        .text(Variable.SURGERY_CASE_ID, caseId)
        .text(Variable.SURGERY_DATE, surgery.date().toString())
        .text(Variable.SURGERY_PROCEDURE, surgery.procedure())
        .word(Variable.SURGERY_INTENT, surgery.intent())
        .word(Variable.SURGERY_EXTENT, surgery.extent())
        .text(Variable.SURGERY_SITE, surgery.site())
        .wordUnless(SurgeryTiming.UNKNOWN, Variable.SURGERY_TIMING, surgery.timing())
        .wordUnless(SurgicalTeam.UNKNOWN, Variable.SURGERY_TEAM, surgery.team())
        .wordUnless(Answer.UNKNOWN, Variable.SURGERY_RUPTURE, findings.ruptureOrSpillage())
        .whole(Variable.SURGERY_NODES_SAMPLED, findings.nodesSampled())
        .whole(Variable.SURGERY_NODES_POSITIVE, findings.nodesPositive())
        .word(Variable.SURGERY_COMPLICATION, findings.complication());
  }

  static RowCells of(String caseId, RadiotherapyCourse course) {
    RadiotherapyDelivery delivery = course.delivery();
    return new RowCells()
        .text(Variable.RADIOTHERAPY_CASE_ID, caseId)
        .text(Variable.RADIOTHERAPY_START_DATE, course.start().toString())
        .text(Variable.RADIOTHERAPY_END_DATE, course.end())
        .text(Variable.RADIOTHERAPY_SITE, course.site())
        .decimal(Variable.RADIOTHERAPY_TOTAL_DOSE_GRAY, course.totalDoseGray())
        .whole(Variable.RADIOTHERAPY_FRACTIONS, course.fractions())
        .word(Variable.RADIOTHERAPY_INTENT, course.intent())
        .word(Variable.RADIOTHERAPY_STATUS, course.status())
        .wordUnless(
            RadiotherapyTechnique.UNKNOWN, Variable.RADIOTHERAPY_TECHNIQUE, delivery.technique())
        .text(Variable.RADIOTHERAPY_CENTER, delivery.center())
        .word(Variable.RADIOTHERAPY_STOP_REASON, delivery.stopReason());
  }

  static RowCells of(String caseId, ChemotherapyCourse course) {
    ChemotherapyDelivery delivery = course.delivery();
    return new RowCells()
        .text(Variable.CHEMOTHERAPY_CASE_ID, caseId)
        .text(Variable.CHEMOTHERAPY_START_DATE, course.start().toString())
        .text(Variable.CHEMOTHERAPY_END_DATE, course.end())
        .text(Variable.CHEMOTHERAPY_PROTOCOL, course.protocol())
        .whole(Variable.CHEMOTHERAPY_CYCLES_PLANNED, course.cyclesPlanned())
        .whole(Variable.CHEMOTHERAPY_CYCLES_GIVEN, course.cyclesGiven())
        .word(Variable.CHEMOTHERAPY_INTENT, course.intent())
        .word(Variable.CHEMOTHERAPY_STATUS, course.status())
        .word(Variable.CHEMOTHERAPY_PHASE, delivery.phase())
        .whole(Variable.CHEMOTHERAPY_DOSE_REDUCTION, delivery.doseReductionPercent())
        .wordUnless(
            Answer.UNKNOWN, Variable.CHEMOTHERAPY_SEVERE_TOXICITY, delivery.severeToxicity())
        .word(Variable.CHEMOTHERAPY_STOP_REASON, delivery.stopReason());
  }
}
