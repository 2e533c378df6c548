package org.chivit.registry.validation.rules.date;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.tumor.Tumor;
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
 * A year without treatment is mostly a wrong year or a treatment that was not written down. Tumors
 * that are watched first are left out: those that are not malignant, gliomas of low grade, tumors
 * of the sympathetic system and histiocytosis.
 */
final class TreatmentLongAfterDiagnosisRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("date-018"),
          Severity.WARNING,
          "The first treatment lies more than a year after the diagnosis.",
          "Ours, because a wrong year is the commonest slip of the pen",
          "Check the year of both dates, and record what was done before; leave them if "
              + "treatment began so late.");

  private static final int MOST_DAYS = 366;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    if (mayBeWatched(registryCase.tumor())) {
      return Verdict.notRun("tumor that may be watched before it is treated");
    }
    CaseDates dates = new CaseDates(registryCase);
    List<DatedFact> treatments = new ArrayList<>(dates.treatingSurgeries());
    treatments.addAll(dates.courseStarts());
    dates.treatmentStart().ifPresent(treatments::add);
    if (treatments.isEmpty()) {
      return Verdict.notRun("no treatment recorded");
    }
    Judgment judgment = new Judgment(INFO, registryCase);
    DatedFact first =
        Collections.min(treatments, Comparator.comparing(treatment -> treatment.date().latest()));
    Certainty late = Certainty.YES;
    for (DatedFact diagnosis : dates.diagnoses()) {
      for (DatedFact treatment : treatments) {
        late =
            Certainty.bothOf(
                late, Certainty.isLongAfter(diagnosis.date(), treatment.date(), MOST_DAYS));
      }
    }
    judgment.foundIf(
        late,
        () ->
            "The first treatment that is recorded is "
                + first.inWords()
                + ", more than a year after "
                + DatedFact.inWords(dates.diagnoses())
                + ".",
        first.field(),
        dates.incidence().field());
    return judgment.verdict("no treatment recorded");
  }

  private static boolean mayBeWatched(Tumor tumor) {
    Morphology morphology = tumor.morphology();
    return tumor.behavior() != Behavior.MALIGNANT
        || morphology.isBetween(9380, 9384)
        || morphology.isBetween(9400, 9431)
        || morphology.isBetween(9490, 9500)
        || morphology.isBetween(9750, 9759);
  }
}
