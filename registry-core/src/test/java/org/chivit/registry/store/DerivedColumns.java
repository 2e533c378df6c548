package org.chivit.registry.store;

import static org.chivit.registry.testing.CaseBuilder.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.outcome.DiseaseStatus;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.treatment.TreatmentIntent;

/** Reads derived columns in tests, and makes the parts of a case that most tests repeat. */
final class DerivedColumns {

  private DerivedColumns() {}

  static Object value(CaseBuilder builder, AnalysisColumn column) {
    return AnalysisRow.of(builder.build()).value(column);
  }

  /** A day column as an ISO date. */
  static String day(CaseBuilder builder, AnalysisColumn column) {
    return LocalDate.ofEpochDay((Integer) value(builder, column)).toString();
  }

  static Surgery surgery(String day, SurgeryIntent intent) {
    return new Surgery(date(day), Optional.empty(), intent, Optional.empty());
  }

  static ChemotherapyCourse chemotherapy(String start, CourseStatus status) {
    return new ChemotherapyCourse(
        date(start),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        TreatmentIntent.CURATIVE,
        status);
  }

  static FollowUp contact(String day, VitalStatus status) {
    return new FollowUp(date(day), status, DiseaseStatus.UNKNOWN, Optional.empty());
  }
}
