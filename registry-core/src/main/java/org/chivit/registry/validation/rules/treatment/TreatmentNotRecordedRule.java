package org.chivit.registry.validation.rules.treatment;

import java.util.Optional;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/**
 * The pathway has a start of treatment, and the lists are empty: no modality of the child is
 * counted.
 */
final class TreatmentNotRecordedRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("treatment-012"),
          Severity.INFO,
          "Treatment began, but none is recorded.",
          "Ours, because what is not recorded counts as not given",
          "Record the operations and courses with their dates.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Optional<DatedFact> start = new CaseDates(registryCase).treatmentStart();
    if (start.isEmpty()) {
      return Verdict.notRun("treatment start not recorded");
    }
    if (!registryCase.treatments().isEmpty()) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        start.get().inWordsCapitalized() + " is recorded, but no operation and no course.",
        Variable.TREATMENT_START_DATE);
  }
}
