package org.chivit.registry.validation.rules.date;

import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;

/**
 * A diagnosis more than a year before the first visit to the oncology center is more often a wrong
 * year, or the date of an earlier illness, than a true delay.
 */
final class DiagnosisLongBeforeVisitRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("date-012"),
          Severity.WARNING,
          "The incidence date lies more than a year before the first visit to the "
              + "oncology center.",
          "Ours, because a wrong year is the commonest slip of the pen",
          "Check the year of both dates; leave them if the child was diagnosed elsewhere "
              + "and came late.");

  private static final int ALLOWANCE_DAYS = 365;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    dates
        .firstOncologyVisit()
        .ifPresent(visit -> judgment.requireOrder(visit, dates.incidence(), ALLOWANCE_DAYS));
    return judgment.verdict("first oncology visit not recorded");
  }
}
