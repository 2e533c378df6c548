package org.chivit.registry.intake;

import java.util.Optional;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.DiseaseStatus;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Severity;

/** Reads a row of the events or the follow-ups; empty where it would not parse, with a problem. */
final class OutcomeRowReader {

  private OutcomeRowReader() {}

  static Optional<OutcomeEvent> event(RowReader row) {
    var kind = row.word(Variable.EVENT_KIND, EventKind.class);
    var date = row.date(Variable.EVENT_DATE);
    var cause = row.word(Variable.EVENT_CAUSE_OF_DEATH, CauseOfDeath.class);
    if (cause.isPresent() && kind.isPresent() && kind.get() != EventKind.DEATH) {
      row.problem(
          Severity.ERROR,
          FormatCode.CONFLICT,
          Variable.EVENT_CAUSE_OF_DEATH,
          "A cause of death is given, but the event is " + kind.get().code() + ".",
          "Remove the cause, or write death as the event.");
    }
    return kind.isPresent() && date.isPresent()
        ? Optional.of(event(kind.get(), date.get(), cause.orElse(CauseOfDeath.UNKNOWN)))
        : Optional.empty();
  }

  static Optional<FollowUp> followUp(RowReader row) {
    var date = row.date(Variable.FOLLOW_UP_DATE);
    var vital = row.word(Variable.FOLLOW_UP_VITAL_STATUS, VitalStatus.class);
    var disease = row.word(Variable.FOLLOW_UP_DISEASE_STATUS, DiseaseStatus.class);
    var source = row.text(Variable.FOLLOW_UP_SOURCE);
    return date.isPresent() && vital.isPresent()
        ? Optional.of(
            new FollowUp(date.get(), vital.get(), disease.orElse(DiseaseStatus.UNKNOWN), source))
        : Optional.empty();
  }

  private static OutcomeEvent event(EventKind kind, PartialDate date, CauseOfDeath cause) {
    return switch (kind) {
      case RELAPSE -> new OutcomeEvent.Relapse(date);
      case PROGRESSION -> new OutcomeEvent.Progression(date);
      case SECOND_MALIGNANCY -> new OutcomeEvent.SecondMalignancy(date);
      case REFUSAL -> new OutcomeEvent.Refusal(date);
      case ABANDONMENT -> new OutcomeEvent.Abandonment(date);
      case RETURN -> new OutcomeEvent.Return(date);
      case DEATH -> new OutcomeEvent.Death(date, cause);
    };
  }
}
