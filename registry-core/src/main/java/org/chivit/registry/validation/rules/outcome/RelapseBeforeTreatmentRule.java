package org.chivit.registry.validation.rules.outcome;

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
 * A relapse follows a remission, and a remission a treatment; a progression before any treatment
 * belongs to the diagnosis.
 */
final class RelapseBeforeTreatmentRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("outcome-006"),
          Severity.WARNING,
          "A relapse or a progression lies before every recorded treatment.",
          "Ours, because both are judged against a treatment",
          "Correct the date of the event or of the treatment.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    List<DatedFact> treatments = new ArrayList<>(dates.treatingSurgeries());
    treatments.addAll(dates.courseStarts());
    dates.treatmentStart().ifPresent(treatments::add);
    if (treatments.isEmpty()) {
      return Verdict.notRun("no treatment recorded");
    }
    Judgment judgment = new Judgment(INFO, registryCase);
    List<DatedFact> events = new ArrayList<>(dates.events(EventKind.RELAPSE));
    events.addAll(dates.events(EventKind.PROGRESSION));
    events.forEach(event -> judgment.requireAfterOneOf(treatments, event, 0));
    return judgment.verdict("no relapse or progression recorded");
  }
}
