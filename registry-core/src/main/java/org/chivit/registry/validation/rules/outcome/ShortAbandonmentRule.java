package org.chivit.registry.validation.rules.outcome;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.chivit.registry.validation.fact.Certainty;
import org.chivit.registry.validation.fact.DatedFact;

/**
 * Abandonment is four or more consecutive weeks missed. A return, an operation or a curative course
 * within the four weeks after the last treatment attended is a late visit.
 */
final class ShortAbandonmentRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("outcome-013"),
          Severity.WARNING,
          "The child was treated again less than four weeks after it is said to have "
              + "abandoned treatment.",
          "Ours, after the definition of abandonment of SIOP PODC (Mostert 2011, Lancet "
              + "Oncology 12:719-20)",
          "Delete the abandonment and the return if fewer than four weeks were missed, or"
              + " correct the dates.");

  private static final int FOUR_WEEKS_DAYS = 28;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    List<DatedFact> abandonments = dates.events(EventKind.ABANDONMENT);
    if (abandonments.isEmpty()) {
      return Verdict.notRun("no abandonment recorded");
    }
    List<DatedFact> attended = new ArrayList<>(dates.events(EventKind.RETURN));
    attended.addAll(dates.possiblyCurativeStarts());
    Judgment judgment = new Judgment(INFO, registryCase);
    for (DatedFact abandonment : abandonments) {
      judgment.good();
      attended.stream()
          .filter(back -> abandonment.date().isCertainlyBefore(back.date()))
          .min(Comparator.comparing(back -> back.date().latest()))
          .ifPresent(back -> judge(judgment, abandonment, back));
    }
    return judgment.verdict("no abandonment recorded");
  }

  private static void judge(Judgment judgment, DatedFact abandonment, DatedFact back) {
    Certainty tooSoon =
        Certainty.isLongAfter(abandonment.date(), back.date(), FOUR_WEEKS_DAYS - 1).negated();
    judgment.foundIf(
        tooSoon,
        () ->
            back.inWordsCapitalized()
                + " lies less than four weeks after "
                + abandonment.inWords()
                + ".",
        abandonment.field(),
        back.field());
  }
}
