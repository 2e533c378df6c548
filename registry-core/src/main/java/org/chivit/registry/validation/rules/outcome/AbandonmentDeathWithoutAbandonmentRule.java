package org.chivit.registry.validation.rules.outcome;

import java.util.List;
import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/** A death after treatment was abandoned presupposes an abandonment or a refusal. */
final class AbandonmentDeathWithoutAbandonmentRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("outcome-008"),
          Severity.WARNING,
          "The cause of death is abandonment, but neither an abandonment nor a refusal is "
              + "recorded.",
          "Ours, because abandonment would be counted too low",
          "Record the abandonment or the refusal with its date, or correct the cause of "
              + "death.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    List<OutcomeEvent> events = registryCase.outcome().events();
    boolean left =
        events.stream()
            .anyMatch(
                event ->
                    event.kind() == EventKind.ABANDONMENT || event.kind() == EventKind.REFUSAL);
    Judgment judgment = new Judgment(INFO, registryCase);
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof OutcomeEvent.Death death) {
        if (death.cause() == CauseOfDeath.ABANDONMENT && !left) {
          judgment.found(
              "The cause of death is abandonment, but neither an abandonment nor a refusal is"
                  + " recorded.",
              new FieldRef(Variable.EVENT_CAUSE_OF_DEATH, i));
        } else {
          judgment.good();
        }
      }
    }
    return judgment.verdict("no death recorded");
  }
}
