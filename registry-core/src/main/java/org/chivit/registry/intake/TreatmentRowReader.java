package org.chivit.registry.intake;

import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.ChemotherapyDelivery;
import org.chivit.registry.treatment.ChemotherapyPhase;
import org.chivit.registry.treatment.ClavienDindo;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.RadiotherapyDelivery;
import org.chivit.registry.treatment.RadiotherapyTechnique;
import org.chivit.registry.treatment.ResectionExtent;
import org.chivit.registry.treatment.StopReason;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.treatment.SurgeryTiming;
import org.chivit.registry.treatment.SurgicalFindings;
import org.chivit.registry.treatment.SurgicalTeam;
import org.chivit.registry.treatment.TreatmentIntent;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.vocabulary.TermTable;

/** Reads a row of one of the treatments; empty where its date is not there, with a problem. */
final class TreatmentRowReader {

  private TreatmentRowReader() {}

  static Optional<Surgery> surgery(RowReader row) {
    var date = row.date(Variable.SURGERY_DATE);
    var procedure = row.term(Variable.SURGERY_PROCEDURE, TermTable.PROCEDURES);
    var intent = row.word(Variable.SURGERY_INTENT, SurgeryIntent.class);
    var extent = row.word(Variable.SURGERY_EXTENT, ResectionExtent.class);
    var site = row.text(Variable.SURGERY_SITE);
    var timing = row.word(Variable.SURGERY_TIMING, SurgeryTiming.class);
    var team = row.word(Variable.SURGERY_TEAM, SurgicalTeam.class);
    SurgicalFindings findings = findings(row);
    return date.map(
        day ->
            new Surgery(
                day,
                procedure,
                intent.orElse(SurgeryIntent.UNKNOWN),
                extent,
                site,
                timing.orElse(SurgeryTiming.UNKNOWN),
                team.orElse(SurgicalTeam.UNKNOWN),
                findings));
  }

  static Optional<RadiotherapyCourse> radiotherapy(RowReader row) {
    var start = row.date(Variable.RADIOTHERAPY_START_DATE);
    var end = row.date(Variable.RADIOTHERAPY_END_DATE);
    var site = row.text(Variable.RADIOTHERAPY_SITE);
    var dose = row.read(Variable.RADIOTHERAPY_TOTAL_DOSE_GRAY, NumberParsers::positiveDecimal);
    var fractions = row.positiveWholeNumber(Variable.RADIOTHERAPY_FRACTIONS);
    var intent = row.word(Variable.RADIOTHERAPY_INTENT, TreatmentIntent.class);
    var status = row.word(Variable.RADIOTHERAPY_STATUS, CourseStatus.class);
    RadiotherapyDelivery delivery =
        new RadiotherapyDelivery(
            row.word(Variable.RADIOTHERAPY_TECHNIQUE, RadiotherapyTechnique.class)
                .orElse(RadiotherapyTechnique.UNKNOWN),
            row.term(Variable.RADIOTHERAPY_CENTER, TermTable.CENTERS),
            row.word(Variable.RADIOTHERAPY_STOP_REASON, StopReason.class));
    return start.map(
        day ->
            new RadiotherapyCourse(
                day,
                end,
                site,
                dose,
                fractions,
                intent.orElse(TreatmentIntent.UNKNOWN),
                status.orElse(CourseStatus.UNKNOWN),
                delivery));
  }

  static Optional<ChemotherapyCourse> chemotherapy(RowReader row) {
    var start = row.date(Variable.CHEMOTHERAPY_START_DATE);
    var end = row.date(Variable.CHEMOTHERAPY_END_DATE);
    var protocol = row.term(Variable.CHEMOTHERAPY_PROTOCOL, TermTable.PROTOCOLS);
    var planned = row.wholeNumber(Variable.CHEMOTHERAPY_CYCLES_PLANNED);
    var given = row.wholeNumber(Variable.CHEMOTHERAPY_CYCLES_GIVEN);
    var intent = row.word(Variable.CHEMOTHERAPY_INTENT, TreatmentIntent.class);
    var status = row.word(Variable.CHEMOTHERAPY_STATUS, CourseStatus.class);
    ChemotherapyDelivery delivery =
        new ChemotherapyDelivery(
            row.word(Variable.CHEMOTHERAPY_PHASE, ChemotherapyPhase.class),
            row.wholeNumberUpTo(Variable.CHEMOTHERAPY_DOSE_REDUCTION, ChemotherapyDelivery.WHOLE),
            row.answer(Variable.CHEMOTHERAPY_SEVERE_TOXICITY),
            row.word(Variable.CHEMOTHERAPY_STOP_REASON, StopReason.class));
    return start.map(
        day ->
            new ChemotherapyCourse(
                day,
                end,
                protocol,
                planned,
                given,
                intent.orElse(TreatmentIntent.UNKNOWN),
                status.orElse(CourseStatus.UNKNOWN),
                delivery));
  }

  private static SurgicalFindings findings(RowReader row) {
    OptionalInt sampled = row.wholeNumber(Variable.SURGERY_NODES_SAMPLED);
    OptionalInt positive = row.wholeNumber(Variable.SURGERY_NODES_POSITIVE);
    if (positive.orElse(0) > sampled.orElse(Integer.MAX_VALUE)) {
      row.problem(
          Severity.ERROR,
          FormatCode.CONFLICT,
          Variable.SURGERY_NODES_POSITIVE,
          positive.getAsInt() + " nodes are positive, but " + sampled.getAsInt() + " were sampled.",
          "Correct the one that is wrong.");
      positive = OptionalInt.empty();
    }
    return new SurgicalFindings(
        row.answer(Variable.SURGERY_RUPTURE),
        sampled,
        positive,
        row.word(Variable.SURGERY_COMPLICATION, ClavienDindo.class));
  }
}
