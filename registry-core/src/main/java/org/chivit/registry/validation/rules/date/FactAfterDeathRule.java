package org.chivit.registry.validation.rules.date;

import java.util.ArrayList;
import java.util.List;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/**
 * Nothing happens to a child after its death.
 *
 * <p>The diagnosis is left out, for it may be made by autopsy; so are contacts, for a relative may
 * tell of a death later: a contact that tells of life is a rule of the outcome.
 */
final class FactAfterDeathRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("date-007"),
          Severity.ERROR,
          "Something other than a diagnosis or a message is dated after the death.",
          "Ours, because nothing can be done to a dead child",
          "Correct the date of death or the date named.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    dates.death().ifPresent(death -> judge(judgment, death, dates));
    return judgment.verdict("no death recorded, or nothing to compare it with");
  }

  private static void judge(Judgment judgment, DatedFact death, CaseDates dates) {
    List<DatedFact> inLife = new ArrayList<>();
    dates.firstSymptom().ifPresent(inLife::add);
    dates.firstContact().ifPresent(inLife::add);
    dates.referral().ifPresent(inLife::add);
    dates.firstOncologyVisit().ifPresent(inLife::add);
    dates.treatmentStart().ifPresent(inLife::add);
    inLife.addAll(dates.surgeries());
    inLife.addAll(dates.courseStarts());
    inLife.addAll(dates.courseEnds());
    for (EventKind kind : EventKind.values()) {
      if (kind != EventKind.DEATH) {
        inLife.addAll(dates.events(kind));
      }
    }
    inLife.forEach(fact -> judgment.requireOrder(fact, death));
  }
}
