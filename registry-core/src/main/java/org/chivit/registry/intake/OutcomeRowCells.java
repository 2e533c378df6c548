package org.chivit.registry.intake;

import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.RelapseSite;
import org.chivit.registry.registration.Variable;

/** Writes the rows of events and follow-ups. */
final class OutcomeRowCells {

  private OutcomeRowCells() {}

  static RowCells of(String caseId, OutcomeEvent event) {
    RowCells row =
        new RowCells()
            .text(Variable.EVENT_CASE_ID, caseId)
            .word(Variable.EVENT_KIND, event.kind())
            .text(Variable.EVENT_DATE, event.date().toString());
    if (event instanceof OutcomeEvent.Death death) {
      row.word(Variable.EVENT_CAUSE_OF_DEATH, death.cause())
          .text(Variable.EVENT_CAUSE_DETAIL, death.causeDetail());
    } else if (event instanceof OutcomeEvent.Relapse relapse) {
      row.wordUnless(RelapseSite.UNKNOWN, Variable.EVENT_RELAPSE_SITE, relapse.site());
    }
    return row;
  }

  static RowCells of(String caseId, FollowUp contact) {
    return new RowCells()
        .text(Variable.FOLLOW_UP_CASE_ID, caseId)
        .text(Variable.FOLLOW_UP_DATE, contact.date().toString())
        .word(Variable.FOLLOW_UP_VITAL_STATUS, contact.vitalStatus())
        .word(Variable.FOLLOW_UP_DISEASE_STATUS, contact.diseaseStatus())
        .text(Variable.FOLLOW_UP_SOURCE, contact.source());
  }
}
