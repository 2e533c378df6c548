package org.chivit.registry.validation.rules.age;

import org.chivit.registry.code.Behavior;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/**
 * Tumors that infants and toddlers have: infantile fibrosarcoma, congenital mesoblastic nephroma,
 * juvenile myelomonocytic leukemia, pleuropulmonary blastoma and rhabdoid tumors. The limits leave
 * room for the latest that are described; an age that is unlikely in a common tumor is the matter
 * of the other rules.
 */
final class EarlyTumorInOlderChildRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("age-010"),
          Severity.WARNING,
          "A tumor of the first years of life is registered in an older child.",
          "Ours, from common knowledge of these tumors (recalled and not confirmed)",
          "Check the birth date and the morphology; leave them if they are right.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    int unlikelyFrom = unlikelyFrom(tumor);
    if (unlikelyFrom == AgeJudgment.NO_LIMIT) {
      return Verdict.CLEAN;
    }
    return AgeJudgment.unlikelyWithin(
        INFO,
        registryCase,
        unlikelyFrom,
        AgeJudgment.NO_LIMIT,
        "morphology " + tumor.morphologyCode(),
        Variable.MORPHOLOGY);
  }

  /** The age in completed years from which a tumor is unlikely. */
  private static int unlikelyFrom(Tumor tumor) {
    return switch (tumor.morphology().histology()) {
      case 8814 -> 5;
      case 8963, 8973, 9508, 9946 -> 10;
      case 8960 -> tumor.behavior() == Behavior.UNCERTAIN ? 3 : AgeJudgment.NO_LIMIT;
      default -> AgeJudgment.NO_LIMIT;
    };
  }
}
