package org.chivit.registry.validation.rules.date;

import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Sources;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/**
 * A tumor found after death is dated at the death, so a death never lies before the incidence date.
 */
final class DeathBeforeIncidenceRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("date-005"),
          Severity.ERROR,
          "The death lies before the incidence date.",
          Sources.IARC,
          "Correct the date of death or the incidence date; a diagnosis made after death "
              + "takes the date of death.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    for (DatedFact death : dates.events(EventKind.DEATH)) {
      judgment.requireOrder(dates.incidence(), death);
    }
    return judgment.verdict("no death recorded");
  }
}
