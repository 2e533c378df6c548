package org.chivit.registry.intake;

import org.chivit.registry.pathway.CarePathway;
import org.chivit.registry.pathway.PathwayHistory;
import org.chivit.registry.pathway.ReasonForDelay;
import org.chivit.registry.pathway.RecallSource;
import org.chivit.registry.registration.Variable;

/** Reads what a row of the cases says of the way to care. */
final class PathwayReader {

  private PathwayReader() {}

  static CarePathway pathway(RowReader row) {
    return new CarePathway(
        row.date(Variable.FIRST_SYMPTOM_DATE),
        row.date(Variable.FIRST_CONTACT_DATE),
        row.date(Variable.REFERRAL_DATE),
        row.date(Variable.FIRST_ONCOLOGY_VISIT_DATE),
        row.date(Variable.DIAGNOSIS_DATE),
        row.date(Variable.TREATMENT_START_DATE),
        history(row));
  }

  private static PathwayHistory history(RowReader row) {
    return new PathwayHistory(
        row.word(Variable.RECALL_SOURCE, RecallSource.class).orElse(RecallSource.UNKNOWN),
        row.text(Variable.FIRST_WORKING_DIAGNOSIS),
        row.wholeNumber(Variable.FACILITIES_VISITED),
        row.answer(Variable.TRADITIONAL_HEALER_FIRST),
        row.words(Variable.REASONS_FOR_DELAY, ReasonForDelay.class));
  }
}
