package org.chivit.registry.validation.rules.chemotherapy;

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

/** A few days may be shared by the end of one phase and the start of the next. */
final class OverlappingCoursesRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("chemotherapy-002"),
          Severity.WARNING,
          "Two courses of chemotherapy overlap by more than a week.",
          "Ours, because the phases of a protocol follow one another",
          "Correct the dates, or keep one of the two if they are the same course.");

  private static final int MOST_DAYS = 7;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    int courses = registryCase.treatments().chemotherapy().size();
    for (int second = 1; second < courses; second++) {
      for (int first = 0; first < second; first++) {
        judge(judgment, dates, first, second);
      }
    }
    return judgment.verdict("no two courses of chemotherapy with both dates recorded");
  }

  private static void judge(Judgment judgment, CaseDates dates, int first, int second) {
    Optional<DatedFact> firstEnd = dates.chemotherapyEnd(first);
    Optional<DatedFact> secondEnd = dates.chemotherapyEnd(second);
    if (firstEnd.isEmpty() || secondEnd.isEmpty()) {
      return;
    }
    DatedFact firstStart = dates.chemotherapyStart(first);
    DatedFact secondStart = dates.chemotherapyStart(second);
    Certainty overlap =
        Certainty.bothOf(
            Certainty.isLongAfter(firstStart.date(), secondEnd.get().date(), MOST_DAYS),
            Certainty.isLongAfter(secondStart.date(), firstEnd.get().date(), MOST_DAYS));
    Certainty bothLong =
        Certainty.bothOf(
            Certainty.isLongAfter(firstStart.date(), firstEnd.get().date(), MOST_DAYS),
            Certainty.isLongAfter(secondStart.date(), secondEnd.get().date(), MOST_DAYS));
    judgment.foundIf(
        Certainty.bothOf(overlap, bothLong),
        () ->
            "The course from "
                + secondStart.date()
                + " to "
                + secondEnd.get().date()
                + " overlaps with that from "
                + firstStart.date()
                + " to "
                + firstEnd.get().date()
                + ".",
        secondStart.field(),
        firstEnd.get().field());
  }
}
