package org.chivit.registry.validation.rules.treatment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
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
 * The start of treatment is the first treatment of any modality, so that treatment is missing or
 * the date is wrong.
 */
final class FirstTreatmentMissingRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("treatment-013"),
          Severity.INFO,
          "The treatment start lies more than a month before the first treatment that is "
              + "recorded.",
          "Aarhus statement (Weller 2012, British Journal of Cancer 106:1262-7); the "
              + "month is ours",
          "Record the treatment that came first, or correct the treatment start.");

  private static final int MOST_DAYS = 31;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    List<DatedFact> treatments = new ArrayList<>(dates.surgeries());
    treatments.addAll(dates.courseStarts());
    Judgment judgment = new Judgment(INFO, registryCase);
    if (!treatments.isEmpty()) {
      dates.treatmentStart().ifPresent(start -> judge(judgment, start, treatments));
    }
    return judgment.verdict("no treatment start and treatment to compare recorded");
  }

  private static void judge(Judgment judgment, DatedFact start, List<DatedFact> treatments) {
    DatedFact first =
        Collections.min(treatments, Comparator.comparing(treatment -> treatment.date().latest()));
    Certainty late = Certainty.YES;
    for (DatedFact treatment : treatments) {
      late =
          Certainty.bothOf(late, Certainty.isLongAfter(start.date(), treatment.date(), MOST_DAYS));
    }
    judgment.foundIf(
        late,
        () ->
            start.inWordsCapitalized()
                + " lies more than a month before "
                + first.inWords()
                + ", the first that is recorded.",
        start.field(),
        first.field());
  }
}
