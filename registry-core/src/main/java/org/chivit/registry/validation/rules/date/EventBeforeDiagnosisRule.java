package org.chivit.registry.validation.rules.date;

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
 * A relapse, a progression, a second malignancy, an abandonment and a return come after the
 * diagnosis by their definitions.
 *
 * <p>A refusal is left out: a family may refuse on the first suspicion. A later histology can move
 * the incidence date, so the earlier of the two recorded dates of diagnosis counts. Deaths have a
 * rule of their own.
 */
final class EventBeforeDiagnosisRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("date-006"),
          Severity.ERROR,
          "An event lies before every recorded date of diagnosis.",
          "Ours, because these events presuppose a diagnosis",
          "Correct the date of the event, or record the date of the clinical diagnosis.");

  private static final List<EventKind> AFTER_DIAGNOSIS =
      List.of(
          EventKind.RELAPSE,
          EventKind.PROGRESSION,
          EventKind.SECOND_MALIGNANCY,
          EventKind.ABANDONMENT,
          EventKind.RETURN);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    for (EventKind kind : AFTER_DIAGNOSIS) {
      for (DatedFact event : dates.events(kind)) {
        judgment.requireAfterOneOf(dates.diagnoses(), event, 0);
      }
    }
    return judgment.verdict("no such event recorded");
  }
}
