package org.chivit.registry.validation.rules.tumor;

import org.chivit.registry.code.Behavior;
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
 * A registry codes the primary tumor. Where only a metastasis is known, its site is C80.9 and its
 * behavior 3.
 */
final class SecondaryBehaviorRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("tumor-005"),
          Severity.WARNING,
          "The behavior is that of a metastasis or of a tumor that may be one.",
          "ICD-O-3, coding guidelines for behavior (recalled and not confirmed)",
          "Code the primary tumor with behavior 3, at C80.9 if its site is unknown.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    boolean secondary =
        tumor.behavior() == Behavior.METASTATIC
            || tumor.behavior() == Behavior.UNCERTAIN_WHETHER_PRIMARY;
    if (!secondary) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "The behavior is " + tumor.behavior().code() + ", which a registry does not use.",
        Variable.BEHAVIOR);
  }
}
