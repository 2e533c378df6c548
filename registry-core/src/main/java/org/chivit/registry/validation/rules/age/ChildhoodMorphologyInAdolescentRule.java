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

/** Tumors of early childhood that are rare from the fifteenth birthday on. */
final class ChildhoodMorphologyInAdolescentRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("age-001"),
          Severity.WARNING,
          "A tumor of early childhood is registered in someone of 15 or older.",
          Sources.IARC,
          "Check the birth date and the morphology; leave them if they are right.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    boolean ofChildhood =
        switch (tumor.morphology().histology()) {
          case 8910, 8960, 8961, 8962, 8970, 8981, 8991, 9072, 9470, 9490, 9500, 9687 -> true;
          default -> false;
        };
    if (!ofChildhood) {
      return Verdict.CLEAN;
    }

    return AgeJudgment.unlikelyWithin(
        INFO,
        registryCase,
        15,
        AgeJudgment.NO_LIMIT,
        "morphology " + tumor.morphologyCode(),
        Variable.MORPHOLOGY);
  }
}
