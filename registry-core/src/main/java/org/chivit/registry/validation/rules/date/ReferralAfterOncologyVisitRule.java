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

/** A referral comes before the visit that it leads to, unless the letter was written afterward. */
final class ReferralAfterOncologyVisitRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("date-011"),
          Severity.WARNING,
          "The referral is dated after the first visit to the oncology center.",
          Sources.AARHUS,
          "Correct the date of the referral or of the first visit.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    dates
        .referral()
        .ifPresent(
            referral ->
                dates
                    .firstOncologyVisit()
                    .ifPresent(visit -> judgment.requireOrder(referral, visit)));
    return judgment.verdict("referral or first oncology visit not recorded");
  }
}
