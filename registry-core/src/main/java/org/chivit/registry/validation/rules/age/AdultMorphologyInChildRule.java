package org.chivit.registry.validation.rules.age;

import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Sources;
import org.chivit.registry.validation.Verdict;

/**
 * Leukemias and plasma cell tumors of adults.
 *
 * <p>CanReg5 also calls 9724 rare below 15. That is the T-cell lymphoproliferation of childhood by
 * its very name, so it is not asked after here.
 */
final class AdultMorphologyInChildRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("age-002"),
          Severity.WARNING,
          "A leukemia or plasma cell tumor of adults is registered in a young person.",
          Sources.IARC,
          "Check the birth date and the morphology; leave them if they are right.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    int belowAge =
        switch (tumor.morphology().histology()) {
          case 9730, 9823, 9890 -> 26;
          case 9732 -> 15;
          default -> 0;
        };
    if (belowAge == 0) {
      return Verdict.CLEAN;
    }

    return AgeJudgment.unlikelyWithin(
        INFO,
        registryCase,
        0,
        belowAge - 1,
        "morphology " + tumor.morphologyCode(),
        Variable.MORPHOLOGY);
  }
}
