package org.chivit.registry.store.parquet;

import java.util.Optional;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.DiseaseStatus;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.Outcome;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.RelapseSite;
import org.chivit.registry.outcome.VitalStatus;

/** What became of the child, as groups of the file. */
final class OutcomeParts {

  private static final Part<OutcomeEvent> EVENT =
      Part.<OutcomeEvent>builder()
          .coded("event", OutcomeEvent::kind)
          .date("event_date", OutcomeEvent::date)
          .optionalCoded("cause_of_death", OutcomeParts::cause)
          .optionalText("cause_detail", OutcomeParts::causeDetail)
          .optionalCoded("relapse_site", OutcomeParts::relapseSite)
          .build(OutcomeParts::event);

  private static final Part<FollowUp> FOLLOW_UP =
      Part.<FollowUp>builder()
          .date("contact_date", FollowUp::date)
          .coded("vital_status", FollowUp::vitalStatus)
          .coded("disease_status", FollowUp::diseaseStatus)
          .optionalText("source", FollowUp::source)
          .build(
              values ->
                  new FollowUp(
                      values.date("contact_date"),
                      values.coded("vital_status", VitalStatus.class),
                      values.coded("disease_status", DiseaseStatus.class),
                      values.optionalText("source")));

  /** All that became of the child. */
  static final Part<Outcome> OUTCOME =
      Part.<Outcome>builder()
          .list("events", EVENT, Outcome::events)
          .list("follow_ups", FOLLOW_UP, Outcome::followUps)
          .build(
              values ->
                  new Outcome(
                      values.list("events", OutcomeEvent.class),
                      values.list("follow_ups", FollowUp.class)));

  private OutcomeParts() {}

  private static Optional<CauseOfDeath> cause(OutcomeEvent event) {
    return event instanceof OutcomeEvent.Death death
        ? Optional.of(death.cause())
        : Optional.empty();
  }

  private static Optional<String> causeDetail(OutcomeEvent event) {
    return event instanceof OutcomeEvent.Death death ? death.causeDetail() : Optional.empty();
  }

  private static Optional<RelapseSite> relapseSite(OutcomeEvent event) {
    return event instanceof OutcomeEvent.Relapse relapse
        ? Optional.of(relapse.site()).filter(site -> site != RelapseSite.UNKNOWN)
        : Optional.empty();
  }

  private static OutcomeEvent event(PartValues values) {
    PartialDate date = values.date("event_date");
    return switch (values.coded("event", EventKind.class)) {
      case RELAPSE ->
          new OutcomeEvent.Relapse(date, values.codedOr(RelapseSite.UNKNOWN, "relapse_site"));
      case PROGRESSION -> new OutcomeEvent.Progression(date);
      case SECOND_MALIGNANCY -> new OutcomeEvent.SecondMalignancy(date);
      case REFUSAL -> new OutcomeEvent.Refusal(date);
      case ABANDONMENT -> new OutcomeEvent.Abandonment(date);
      case RETURN -> new OutcomeEvent.Return(date);
      case DEATH ->
          new OutcomeEvent.Death(
              date,
              values.coded("cause_of_death", CauseOfDeath.class),
              values.optionalText("cause_detail"));
    };
  }
}
