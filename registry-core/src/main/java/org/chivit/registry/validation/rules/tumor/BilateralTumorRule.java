package org.chivit.registry.validation.rules.tumor;

import org.chivit.registry.code.Laterality;
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
 * Bilateral is for one tumor that lies in both of a pair: retinoblastoma, Wilms tumor, tumors of
 * both ovaries, leukemia and lymphoma. A tumor of both shins or both upper arms is two tumors, or
 * one with a metastasis.
 */
final class BilateralTumorRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("tumor-015"),
          Severity.WARNING,
          "A tumor is registered as bilateral that hardly ever is.",
          "SEER program coding manual, laterality 4 (recalled and not confirmed); which "
              + "tumors is our choice",
          "Record the side of the primary tumor, or a case for each side if there are two"
              + " tumors.");

  private static final int FIRST_LYMPHOMA = 9590;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    if (tumor.laterality() != Laterality.BILATERAL) {
      return Verdict.notRun("tumor not registered as bilateral");
    }
    if (mayBeBilateral(tumor)) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "The laterality is bilateral, which is hardly ever seen of "
            + tumor.morphologyCode()
            + " at "
            + tumor.topography()
            + ".",
        Variable.LATERALITY,
        Variable.MORPHOLOGY);
  }

  private static boolean mayBeBilateral(Tumor tumor) {
    Morphology morphology = tumor.morphology();
    if (morphology.histology() >= FIRST_LYMPHOMA) {
      return true;
    }
    return switch (tumor.topography().code()) {
      case "C40.0", "C40.1", "C40.2", "C40.3", "C47.1", "C47.2", "C49.1", "C49.2" -> false;
      case "C64.9" ->
          switch (morphology.histology()) {
            case 8000, 8959, 8960 -> true;
            default -> false;
          };
      default -> true;
    };
  }
}
