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
import org.chivit.registry.validation.Sources;
import org.chivit.registry.validation.Verdict;

/**
 * Bone, blood, nerve, soft tissue, meninges and brain have no epithelium in which a carcinoma could
 * lie in situ.
 */
final class InSituSiteRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("tumor-001"),
          Severity.WARNING,
          "A tumor in situ is registered where there is no epithelium.",
          Sources.IARC,
          "Check the behavior and the topography.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    boolean withoutEpithelium =
        switch (tumor.topography().site()) {
          case "C40", "C41", "C42", "C47", "C49", "C70", "C71", "C72" -> true;
          default -> false;
        };
    if (tumor.behavior() != Behavior.IN_SITU || !withoutEpithelium) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "The behavior is 2, in situ, at topography " + tumor.topography() + ".",
        Variable.BEHAVIOR,
        Variable.TOPOGRAPHY);
  }
}
