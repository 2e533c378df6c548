package org.chivit.registry.validation.rules.outcome;

import java.util.List;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/** A child dies once. */
final class TwoDeathsRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("outcome-001"),
          Severity.ERROR,
          "More than one death is recorded.",
          "Ours, because it cannot be",
          "Keep the right one.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    List<DatedFact> deaths = new CaseDates(registryCase).events(EventKind.DEATH);
    Judgment judgment = new Judgment(INFO, registryCase);
    if (deaths.size() > 1) {
      judgment.found(
          "There are " + deaths.size() + " deaths: " + DatedFact.inWords(deaths) + ".",
          deaths.stream().map(DatedFact::field).toArray(FieldRef[]::new));
    } else if (deaths.size() == 1) {
      judgment.good();
    }
    return judgment.verdict("no death recorded");
  }
}
