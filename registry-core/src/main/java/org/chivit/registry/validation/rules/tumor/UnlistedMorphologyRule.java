package org.chivit.registry.validation.rules.tumor;

import org.chivit.registry.code.MorphologyTable;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/**
 * Children can have tumors that are not in the list of childhood tumors, but a slip of the pen
 * mostly lands outside it (INTERPRETATIONS.md, "A morphology that is not in the list of childhood
 * tumors").
 */
final class UnlistedMorphologyRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("tumor-011"),
          Severity.INFO,
          "The morphology with its behavior is not in the list of childhood tumors.",
          "Ours, because a slip of the pen mostly lands outside the list",
          "Check morphology and behavior, with chivit codes if need be; leave them if they are"
              + " right.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    if (MorphologyTable.standard().find(tumor.morphology(), tumor.behavior()).isPresent()) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        tumor.morphologyCode() + " is not in the list of childhood tumors.",
        Variable.MORPHOLOGY,
        Variable.BEHAVIOR);
  }
}
