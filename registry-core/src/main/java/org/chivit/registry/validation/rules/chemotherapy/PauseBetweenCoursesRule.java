package org.chivit.registry.validation.rules.chemotherapy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.TreatmentIntent;
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
 * Four missed weeks are an abandonment by the definition of SIOP PODC (Mostert 2011). A pause is
 * long here from three months on, so that an operation and its recovery raise nothing; an event in
 * the pause explains it.
 */
final class PauseBetweenCoursesRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("chemotherapy-003"),
          Severity.INFO,
          "More than three months pass without treatment before a curative course of "
              + "chemotherapy.",
          "Ours, because such a pause may be an abandonment that was not recorded; the "
              + "three months are a choice",
          "Record the abandonment and the return, the relapse, or the treatment in " + "between.");

  private static final int MOST_DAYS = 92;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    List<ChemotherapyCourse> courses = registryCase.treatments().chemotherapy();
    List<DatedFact> treatments = new ArrayList<>(dates.treatingSurgeries());
    treatments.addAll(dates.courseStarts());
    treatments.addAll(dates.courseEnds());
    Judgment judgment = new Judgment(INFO, registryCase);
    for (int i = 0; i < courses.size(); i++) {
      DatedFact start = dates.chemotherapyStart(i);
      if (courses.get(i).intent() == TreatmentIntent.PALLIATIVE) {
        continue;
      }
      lastBefore(start, treatments).ifPresent(last -> judge(judgment, dates, courses, last, start));
    }
    return judgment.verdict("no treatment before a curative course of chemotherapy recorded");
  }

  private static void judge(
      Judgment judgment,
      CaseDates dates,
      List<ChemotherapyCourse> courses,
      DatedFact last,
      DatedFact start) {
    boolean open =
        courses.stream().anyMatch(course -> course.end().isEmpty())
            || dates.events().stream().anyMatch(event -> mayLieBetween(last, event, start));
    if (open) {
      judgment.good();
      return;
    }
    judgment.foundIf(
        Certainty.isLongAfter(last.date(), start.date(), MOST_DAYS),
        () ->
            start.inWordsCapitalized()
                + " lies more than three months after "
                + last.inWords()
                + ", and nothing tells why.",
        start.field(),
        last.field());
  }

  private static Optional<DatedFact> lastBefore(DatedFact start, List<DatedFact> treatments) {
    return treatments.stream()
        .filter(treatment -> treatment.date().isCertainlyBefore(start.date()))
        .max(Comparator.comparing(treatment -> treatment.date().latest()));
  }

  private static boolean mayLieBetween(DatedFact last, DatedFact event, DatedFact start) {
    return !event.date().isCertainlyBefore(last.date())
        && !start.date().isCertainlyBefore(event.date());
  }
}
