package org.chivit.registry.validation.rules.treatment;

import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Sources;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;

/**
 * The treatment start is that of the first treatment of any modality, so no treatment lies before
 * it.
 */
final class TreatmentBeforeStartRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("treatment-008"),
          Severity.WARNING,
          "A treatment is dated before the treatment start of the pathway.",
          Sources.AARHUS,
          "Set the treatment start to the first treatment of any modality.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    dates
        .treatmentStart()
        .ifPresent(
            start -> {
              dates.treatingSurgeries().forEach(fact -> judgment.requireOrder(start, fact));
              dates.courseStarts().forEach(fact -> judgment.requireOrder(start, fact));
            });
    return judgment.verdict("no treatment start and treatment to compare recorded");
  }
}
