package org.chivit.registry.validation.rules.outcome;

import java.util.ArrayList;
import java.util.List;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/** A return presupposes that treatment was abandoned or refused before. */
final class ReturnWithoutAbandonmentRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("outcome-005"),
          Severity.WARNING,
          "A return is recorded without an abandonment or a refusal before it.",
          "Ours, because a return presupposes one",
          "Record the abandonment or the refusal, or correct the dates.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    List<DatedFact> departures = new ArrayList<>(dates.events(EventKind.ABANDONMENT));
    departures.addAll(dates.events(EventKind.REFUSAL));
    for (DatedFact back : dates.events(EventKind.RETURN)) {
      if (departures.isEmpty()) {
        judgment.found(
            back.inWordsCapitalized() + " has no abandonment or refusal before it.", back.field());
      } else {
        judgment.requireAfterOneOf(departures, back, 0);
      }
    }
    return judgment.verdict("no return recorded");
  }
}
