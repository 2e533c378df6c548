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
import org.chivit.registry.validation.fact.DatedFact;

/**
 * The first contact is the first presentation to any health professional, so nothing that takes a
 * health professional can lie before it.
 */
final class FirstContactNotFirstRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("date-009"),
          Severity.ERROR,
          "Something that takes a health professional is dated before the first contact.",
          Sources.AARHUS,
          "Correct the date of the first contact or the date named; the first contact is "
              + "with any health professional, not with the oncology center.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    dates.firstContact().ifPresent(contact -> judge(judgment, contact, dates));
    return judgment.verdict("first contact not recorded");
  }

  private static void judge(Judgment judgment, DatedFact contact, CaseDates dates) {
    dates.referral().ifPresent(referral -> judgment.requireOrder(contact, referral));
    dates.firstOncologyVisit().ifPresent(visit -> judgment.requireOrder(contact, visit));
    dates.treatmentStart().ifPresent(start -> judgment.requireOrder(contact, start));
    dates.diagnoses().forEach(diagnosis -> judgment.requireOrder(contact, diagnosis));
  }
}
