package org.chivit.registry.validation.rules.tumor;

import org.chivit.registry.classification.IcccClassifier;
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
 * What the classification of childhood cancer has no group for falls out of every table by group:
 * mostly a benign tumor outside the brain, or a slip in the morphology or the behavior.
 */
final class UnclassifiedTumorRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("tumor-010"),
          Severity.INFO,
          "The tumor has no group in the International Classification of Childhood " + "Cancer.",
          "ICCC-3 as revised in 2017 (Steliarova-Foucher 2005, Cancer 103:1457-67)",
          "Check morphology and behavior; leave them if the tumor is not one that is "
              + "counted.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    boolean classified =
        IcccClassifier.standard()
            .classify(tumor.topography(), tumor.morphology(), tumor.behavior())
            .isPresent();
    if (classified) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        tumor.morphologyCode() + " at " + tumor.topography() + " has no group in ICCC-3.",
        Variable.MORPHOLOGY,
        Variable.BEHAVIOR,
        Variable.TOPOGRAPHY);
  }
}
