package org.chivit.registry.intake;

import java.util.Optional;
import org.chivit.registry.code.CodedValue;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.ContactSource;
import org.chivit.registry.outcome.DiseaseStatus;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.RelapseSite;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.vocabulary.Term;

/** Reads a row of the events or the follow-ups; empty where it would not parse, with a problem. */
final class OutcomeRowReader {

  private OutcomeRowReader() {}

  static Optional<OutcomeEvent> event(RowReader row) {
    var kind = row.word(Variable.EVENT_KIND, EventKind.class);
    var date = row.date(Variable.EVENT_DATE);
    var cause = row.cause(Variable.EVENT_CAUSE_OF_DEATH);
    var detail = row.text(Variable.EVENT_CAUSE_DETAIL);
    var site = row.word(Variable.EVENT_RELAPSE_SITE, RelapseSite.class);
    boolean other = kind.isPresent() && kind.get() != EventKind.DEATH;
    if (other && (cause.isPresent() || detail.isPresent())) {
      belongsTo(
          row,
          cause.isPresent() ? Variable.EVENT_CAUSE_OF_DEATH : Variable.EVENT_CAUSE_DETAIL,
          "A cause of death is given, but the event is " + kind.get().code() + ".",
          "Remove the cause, or write death as the event.");
    }
    if (site.isPresent() && kind.isPresent() && kind.get() != EventKind.RELAPSE) {
      belongsTo(
          row,
          Variable.EVENT_RELAPSE_SITE,
          "The site of a relapse is given, but the event is " + kind.get().code() + ".",
          "Remove the site, or write relapse as the event.");
    }
    if (kind.isEmpty() || date.isEmpty()) {
      return Optional.empty();
    }
    PartialDate day = date.get();
    return Optional.of(
        switch (kind.get()) {
          case RELAPSE -> new OutcomeEvent.Relapse(day, site.orElse(RelapseSite.UNKNOWN));
          case PROGRESSION -> new OutcomeEvent.Progression(day);
          case SECOND_MALIGNANCY -> new OutcomeEvent.SecondMalignancy(day);
          case REFUSAL -> new OutcomeEvent.Refusal(day);
          case ABANDONMENT -> new OutcomeEvent.Abandonment(day);
          case RETURN -> new OutcomeEvent.Return(day);
          case DEATH -> death(day, cause, detail);
        });
  }

  /**
   * A death. A cause in the hospital's own words is kept beside its class, unless the row has a
   * detail of its own.
   */
  static OutcomeEvent.Death death(PartialDate date, Optional<Term> cause, Optional<String> detail) {
    CauseOfDeath known = cause.flatMap(Term::causeOfDeath).orElse(CauseOfDeath.UNKNOWN);
    Optional<String> word = cause.map(Term::word).filter(text -> !text.equals(known.code()));
    return new OutcomeEvent.Death(date, known, detail.or(() -> word));
  }

  private static void belongsTo(RowReader row, Variable variable, String reason, String remedy) {
    row.problem(Severity.ERROR, FormatCode.CONFLICT, variable, reason, remedy);
  }

  static Optional<FollowUp> followUp(RowReader row) {
    var date = row.date(Variable.FOLLOW_UP_DATE);
    var vital = row.word(Variable.FOLLOW_UP_VITAL_STATUS, VitalStatus.class);
    var disease = row.word(Variable.FOLLOW_UP_DISEASE_STATUS, DiseaseStatus.class);
    // A word of the list in its own spelling; any other text is the registry's own word.
    var source =
        row.text(Variable.FOLLOW_UP_SOURCE)
            .map(
                text ->
                    CodedValue.parse(ContactSource.class, text)
                        .map(ContactSource::code)
                        .orElse(text));
    return date.isPresent() && vital.isPresent()
        ? Optional.of(
            new FollowUp(date.get(), vital.get(), disease.orElse(DiseaseStatus.UNKNOWN), source))
        : Optional.empty();
  }
}
