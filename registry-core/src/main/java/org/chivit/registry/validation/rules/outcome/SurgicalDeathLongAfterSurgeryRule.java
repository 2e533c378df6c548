package org.chivit.registry.validation.rules.outcome;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.chivit.registry.outcome.CauseOfDeath;
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
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.Certainty;
import org.chivit.registry.validation.fact.DatedFact;

/**
 * A death of an operation follows it within weeks. A death without any operation is the matter of
 * another rule.
 */
final class SurgicalDeathLongAfterSurgeryRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("outcome-016"),
          Severity.WARNING,
          "A surgical death lies more than 90 days after every operation.",
          "Ours, after the 90 days by which the mortality of operations is counted "
              + "(recalled and not confirmed)",
          "Check the cause of death, and record the last operation if it is missing.");

  private static final int MOST_DAYS = 90;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    List<DatedFact> surgeries = dates.surgeries();
    Judgment judgment = new Judgment(INFO, registryCase);
    List<OutcomeEvent> events = registryCase.outcome().events();
    for (int i = 0; i < events.size(); i++) {
      if (!surgeries.isEmpty()
          && events.get(i) instanceof OutcomeEvent.Death death
          && death.cause() == CauseOfDeath.SURGICAL) {
        judge(judgment, death, surgeries, new FieldRef(Variable.EVENT_CAUSE_OF_DEATH, i));
      }
    }
    return judgment.verdict("no surgical death with an operation recorded");
  }

  private static void judge(
      Judgment judgment, OutcomeEvent.Death death, List<DatedFact> surgeries, FieldRef cause) {
    Certainty late = Certainty.YES;
    for (DatedFact surgery : surgeries) {
      late = Certainty.bothOf(late, Certainty.isLongAfter(surgery.date(), death.date(), MOST_DAYS));
    }
    DatedFact last =
        Collections.max(surgeries, Comparator.comparing(surgery -> surgery.date().latest()));
    judgment.foundIf(
        late,
        () ->
            "The cause of death is surgical, but the last operation that is recorded is "
                + last.inWords()
                + ", more than 90 days before the death ("
                + death.date()
                + ").",
        cause,
        last.field());
  }
}
