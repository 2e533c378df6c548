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
 * The incidence date and the diagnosis date of the pathway are two views of one event. A later
 * confirmation of higher rank moves the incidence date by three months at most.
 */
final class DiagnosisDatesFarApartRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("date-014"),
          Severity.WARNING,
          "The incidence date and the diagnosis date lie more than three months apart.",
          "ENCR recommendation on the incidence date (1997; recalled and not confirmed)",
          "Check both dates; the incidence date is moved only by a confirmation within "
              + "three months.");

  /** The longest that three months can be. */
  private static final int THREE_MONTHS_DAYS = 92;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    dates
        .diagnosis()
        .ifPresent(
            diagnosis -> {
              judgment.requireOrder(dates.incidence(), diagnosis, THREE_MONTHS_DAYS);
              judgment.requireOrder(diagnosis, dates.incidence(), THREE_MONTHS_DAYS);
            });
    return judgment.verdict("diagnosis date not recorded");
  }
}
