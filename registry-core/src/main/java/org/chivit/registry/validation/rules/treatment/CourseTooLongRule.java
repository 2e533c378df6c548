package org.chivit.registry.validation.rules.treatment;

import java.util.Optional;
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
 * Radiotherapy takes weeks; the longest chemotherapy, that of lymphoblastic leukemia, takes three
 * years.
 */
final class CourseTooLongRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("treatment-014"),
          Severity.WARNING,
          "A course of treatment lasts longer than any course does.",
          "Ours, because a wrong year is the commonest slip of the pen; four months of "
              + "radiotherapy and four years of chemotherapy are a choice",
          "Check the year of both dates; record courses apart that were given apart.");

  private static final int RADIOTHERAPY_DAYS = 120;
  private static final int CHEMOTHERAPY_DAYS = 1461;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    for (int i = 0; i < registryCase.treatments().radiotherapy().size(); i++) {
      judge(judgment, dates.radiotherapyStart(i), dates.radiotherapyEnd(i), RADIOTHERAPY_DAYS);
    }
    for (int i = 0; i < registryCase.treatments().chemotherapy().size(); i++) {
      judge(judgment, dates.chemotherapyStart(i), dates.chemotherapyEnd(i), CHEMOTHERAPY_DAYS);
    }
    return judgment.verdict("no course of treatment with both dates recorded");
  }

  private static void judge(
      Judgment judgment, DatedFact start, Optional<DatedFact> end, int mostDays) {
    end.ifPresent(
        last ->
            judgment.foundIf(
                Certainty.isLongAfter(start.date(), last.date(), mostDays),
                () ->
                    last.inWordsCapitalized()
                        + " lies more than "
                        + mostDays
                        + " days after "
                        + start.inWords()
                        + ".",
                last.field(),
                start.field()));
  }
}
