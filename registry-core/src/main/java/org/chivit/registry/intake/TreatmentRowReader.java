package org.chivit.registry.intake;

import java.util.Optional;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.ResectionExtent;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.treatment.TreatmentIntent;

/** Reads a row of one of the treatments; empty where its date is not there, with a problem. */
final class TreatmentRowReader {

  private TreatmentRowReader() {}

  static Optional<Surgery> surgery(RowReader row) {
    var date = row.date(Variable.SURGERY_DATE);
    var procedure = row.text(Variable.SURGERY_PROCEDURE);
    var intent = row.word(Variable.SURGERY_INTENT, SurgeryIntent.class);
    var extent = row.word(Variable.SURGERY_EXTENT, ResectionExtent.class);
    return date.map(
        day -> new Surgery(day, procedure, intent.orElse(SurgeryIntent.UNKNOWN), extent));
  }

  static Optional<RadiotherapyCourse> radiotherapy(RowReader row) {
    var start = row.date(Variable.RADIOTHERAPY_START_DATE);
    var end = row.date(Variable.RADIOTHERAPY_END_DATE);
    var site = row.text(Variable.RADIOTHERAPY_SITE);
    var dose = row.read(Variable.RADIOTHERAPY_TOTAL_DOSE_GRAY, NumberParsers::positiveDecimal);
    var fractions = row.positiveWholeNumber(Variable.RADIOTHERAPY_FRACTIONS);
    var intent = row.word(Variable.RADIOTHERAPY_INTENT, TreatmentIntent.class);
    var status = row.word(Variable.RADIOTHERAPY_STATUS, CourseStatus.class);
    return start.map(
        day ->
            new RadiotherapyCourse(
                day,
                end,
                site,
                dose,
                fractions,
                intent.orElse(TreatmentIntent.UNKNOWN),
                status.orElse(CourseStatus.UNKNOWN)));
  }

  static Optional<ChemotherapyCourse> chemotherapy(RowReader row) {
    var start = row.date(Variable.CHEMOTHERAPY_START_DATE);
    var end = row.date(Variable.CHEMOTHERAPY_END_DATE);
    var protocol = row.text(Variable.CHEMOTHERAPY_PROTOCOL);
    var planned = row.wholeNumber(Variable.CHEMOTHERAPY_CYCLES_PLANNED);
    var given = row.wholeNumber(Variable.CHEMOTHERAPY_CYCLES_GIVEN);
    var intent = row.word(Variable.CHEMOTHERAPY_INTENT, TreatmentIntent.class);
    var status = row.word(Variable.CHEMOTHERAPY_STATUS, CourseStatus.class);
    return start.map(
        day ->
            new ChemotherapyCourse(
                day,
                end,
                protocol,
                planned,
                given,
                intent.orElse(TreatmentIntent.UNKNOWN),
                status.orElse(CourseStatus.UNKNOWN)));
  }
}
