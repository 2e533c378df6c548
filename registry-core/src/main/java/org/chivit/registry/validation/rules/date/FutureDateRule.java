package org.chivit.registry.validation.rules.date;

import java.time.LocalDate;
import java.util.Objects;
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

/** Nothing that is recorded has happened after the day of the judgment. */
final class FutureDateRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("date-001"),
          Severity.ERROR,
          "A date lies in the future.",
          Sources.IARC + " (last contact not after today); the same for every date is ours",
          "Correct the date; a year of the Buddhist era is 543 too high.");

  private final LocalDate today;

  /** A rule for one day of judgment. */
  FutureDateRule(LocalDate today) {
    this.today = Objects.requireNonNull(today, "today");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Judgment judgment = new Judgment(INFO, registryCase);
    for (DatedFact fact : new CaseDates(registryCase).all()) {
      if (fact.date().isCertainlyAfter(today)) {
        judgment.found(
            fact.inWordsCapitalized() + " lies after the day of the check, " + today + ".",
            fact.field());
      } else {
        judgment.good();
      }
    }
    return judgment.verdict("no date recorded");
  }
}
