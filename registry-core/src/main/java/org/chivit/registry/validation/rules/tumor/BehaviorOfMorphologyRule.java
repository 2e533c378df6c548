package org.chivit.registry.validation.rules.tumor;

import org.chivit.registry.code.Morphology;
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
 * The name leaves no choice of behavior. Morphologies with a benign form under the same number,
 * such as 8960/1 (mesoblastic nephroma), 9490/0 (ganglioneuroma), 9510/0 (retinocytoma) and 9898/1
 * (the transient disorder of Down syndrome), are left out, and so are 6 and 9, which have a rule of
 * their own.
 */
final class BehaviorOfMorphologyRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("tumor-018"),
          Severity.WARNING,
          "A tumor that is malignant by its name is registered as not malignant.",
          "ICD-O-3.2, the behavior printed with the morphology (recalled and not " + "confirmed)",
          "Register behavior 3, or the morphology of the benign relative.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    boolean contradicts =
        switch (tumor.behavior()) {
          case BENIGN, UNCERTAIN, IN_SITU -> isAlwaysMalignant(tumor.morphology());
          default -> false;
        };
    if (!contradicts) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "The behavior is "
            + tumor.behavior().code()
            + ", but morphology "
            + tumor.morphology()
            + " is malignant by definition.",
        Variable.BEHAVIOR,
        Variable.MORPHOLOGY);
  }

  private static boolean isAlwaysMalignant(Morphology morphology) {
    return switch (morphology.histology()) {
      case 8806,
          8910,
          8912,
          8920,
          8963,
          8964,
          8970,
          9040,
          9070,
          9071,
          9180,
          9260,
          9364,
          9365,
          9440,
          9470,
          9471,
          9474,
          9475,
          9476,
          9477,
          9500,
          9508,
          9511,
          9512,
          9680,
          9687 ->
          true;
      default ->
          morphology.isBetween(9650, 9667)
              || morphology.isBetween(9811, 9837)
              || morphology.isBetween(9840, 9897);
    };
  }
}
