package org.chivit.registry.intake;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.CareAccess;
import org.chivit.registry.treatment.CareSupport;
import org.chivit.registry.treatment.ReasonNotTreated;

/** Reads what a row of the cases says of the care that could be had. */
final class CareAccessReader {

  private CareAccessReader() {}

  static CareAccess access(RowReader row) {
    return new CareAccess(
        row.date(Variable.PALLIATIVE_CARE_DATE),
        row.answer(Variable.RADIOTHERAPY_UNAVAILABLE),
        row.words(Variable.REASONS_NOT_TREATED, ReasonNotTreated.class),
        new CareSupport(
            row.answer(Variable.FREE_CARE),
            row.answer(Variable.TRANSPORT_SUPPORT),
            row.answer(Variable.LODGING_SUPPORT)));
  }
}
