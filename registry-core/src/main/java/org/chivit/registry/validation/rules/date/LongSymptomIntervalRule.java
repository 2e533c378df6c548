package org.chivit.registry.validation.rules.date;

import org.chivit.registry.registration.RegistryCase;
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
 * Delays of a year and more are real and are what the registry is there to show; five years are
 * hardly ever.
 */
final class LongSymptomIntervalRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("date-015"),
          Severity.WARNING,
          "The first symptom is dated more than five years before the diagnosis.",
          "Ours, because a wrong year is the commonest slip of the pen; the five years "
              + "are a choice",
          "Check the year of both dates; leave them if a slow tumor was found so late.");

  private static final int MOST_DAYS = 1826;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    dates
        .firstSymptom()
        .ifPresent(
            symptom ->
                judgment.foundIf(
                    Certainty.isLongAfter(symptom.date(), dates.incidence().date(), MOST_DAYS),
                    () -> message(symptom, dates.incidence()),
                    symptom.field(),
                    dates.incidence().field()));
    return judgment.verdict("first symptom not dated");
  }

  private static String message(DatedFact symptom, DatedFact incidence) {
    return symptom.inWordsCapitalized()
        + " lies more than five years before "
        + incidence.inWords()
        + ".";
  }
}
