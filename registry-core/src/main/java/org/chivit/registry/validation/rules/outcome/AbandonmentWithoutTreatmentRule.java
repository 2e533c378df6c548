package org.chivit.registry.validation.rules.outcome;

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

/** An abandonment is a treatment not completed; one that never began was refused. */
final class AbandonmentWithoutTreatmentRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("outcome-010"),
          Severity.WARNING,
          "An abandonment is recorded, but no treatment.",
          "Ours, after the definition of abandonment of SIOP PODC (Mostert 2011, Lancet "
              + "Oncology 12:719-20)",
          "Record the treatment, or a refusal in place of the abandonment.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    boolean treated =
        !dates.treatingSurgeries().isEmpty()
            || !dates.courseStarts().isEmpty()
            || dates.treatmentStart().isPresent();
    Judgment judgment = new Judgment(INFO, registryCase);
    for (DatedFact abandonment : dates.events(EventKind.ABANDONMENT)) {
      if (treated) {
        judgment.good();
      } else {
        judgment.found(
            abandonment.inWordsCapitalized() + " has no treatment that could be abandoned.",
            abandonment.field());
      }
    }
    return judgment.verdict("no abandonment recorded");
  }
}
