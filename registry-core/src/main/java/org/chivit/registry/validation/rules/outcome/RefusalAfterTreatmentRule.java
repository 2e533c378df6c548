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

/** A refusal is made before curative treatment begins; who leaves later has abandoned it. */
final class RefusalAfterTreatmentRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("outcome-009"),
          Severity.WARNING,
          "A refusal is dated after treatment began.",
          "Ours, after the definition of abandonment of SIOP PODC (Mostert 2011, Lancet "
              + "Oncology 12:719-20)",
          "Record an abandonment, or correct the date of the refusal.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    for (DatedFact refusal : dates.events(EventKind.REFUSAL)) {
      dates.possiblyCurativeStarts().forEach(start -> judgment.requireOrder(refusal, start));
    }
    return judgment.verdict("no refusal and treatment to compare recorded");
  }
}
