package org.chivit.registry.validation.rules.date;

import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Sources;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;

/** No child has a tumor before it is born. */
final class BirthAfterIncidenceRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("date-002"),
          Severity.ERROR,
          "The incidence date lies before the birth date.",
          Sources.IARC,
          "Correct the birth date or the incidence date; a tumor seen before birth is "
              + "dated at birth.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    dates.birth().ifPresent(birth -> judgment.requireOrder(birth, dates.incidence()));
    return judgment.verdict("birth date not recorded");
  }
}
