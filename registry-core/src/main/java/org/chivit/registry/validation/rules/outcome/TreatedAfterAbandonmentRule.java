package org.chivit.registry.validation.rules.outcome;

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
 * Treatment that may be meant to cure goes on after an abandonment only if the child came back, and
 * then the return is an event of its own.
 */
final class TreatedAfterAbandonmentRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("outcome-004"),
          Severity.WARNING,
          "Treatment starts after an abandonment without a return between them.",
          "Ours, after the definition of abandonment of SIOP PODC (Mostert 2011, Lancet "
              + "Oncology 12:719-20)",
          "Record the return, or correct the abandonment.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    List<DatedFact> returns = dates.events(EventKind.RETURN);
    for (DatedFact abandonment : dates.events(EventKind.ABANDONMENT)) {
      for (DatedFact start : dates.possiblyCurativeStarts()) {
        if (returns.stream().anyMatch(back -> mayLieBetween(abandonment, back, start))) {
          judgment.good();
        } else {
          judgment.requireOrder(start, abandonment);
        }
      }
    }
    return judgment.verdict("no abandonment and treatment to compare recorded");
  }

  private static boolean mayLieBetween(DatedFact abandonment, DatedFact back, DatedFact start) {
    return !back.date().isCertainlyBefore(abandonment.date())
        && !start.date().isCertainlyBefore(back.date());
  }
}
