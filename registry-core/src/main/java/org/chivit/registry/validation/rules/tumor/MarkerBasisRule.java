package org.chivit.registry.validation.rules.tumor;

import org.chivit.registry.code.BasisOfDiagnosis;
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
import org.chivit.registry.validation.fact.TumorGroup;

/**
 * Specific markers are those of the blood and urine: alpha-fetoprotein, human chorionic
 * gonadotropin, catecholamines, hormones of the adrenal cortex, calcitonin, monoclonal
 * immunoglobulin. A specific morphology that needs a microscope is asked after by another rule.
 */
final class MarkerBasisRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("tumor-012"),
          Severity.WARNING,
          "The basis of diagnosis is a tumor marker, but the tumor has none.",
          "ENCR recommendation on the basis of diagnosis (2022; Visser 2023, Frontiers in"
              + " Oncology 1250549); which tumors have a marker is ours (recalled and not "
              + "confirmed)",
          "Record 1 or 2 for a clinical diagnosis, with or without imaging.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    if (tumor.basis() != BasisOfDiagnosis.TUMOR_MARKERS) {
      return Verdict.notRun("the basis of diagnosis is not a tumor marker");
    }
    if (hasMarker(tumor)) {
      return Verdict.CLEAN;
    }
    if (!NonMicroscopicBasisRule.isRecognizable(tumor)) {
      return Verdict.notRun("morphology without microscopy, which rule tumor-002 asks after");
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "The basis of diagnosis is 4, tumor markers, but "
            + tumor.morphologyCode()
            + " at "
            + tumor.topography()
            + " has no marker.",
        Variable.BASIS_OF_DIAGNOSIS,
        Variable.MORPHOLOGY);
  }

  private static boolean hasMarker(Tumor tumor) {
    Morphology morphology = tumor.morphology();
    return morphology.isBetween(8000, 8005)
        || morphology.isBetween(8680, 8713)
        || morphology.isBetween(9060, 9105)
        || switch (morphology.histology()) {
          case 8345, 8370, 8510, 9732, 9761 -> true;
          default -> hasMarker(TumorGroup.mainOf(tumor));
        };
  }

  /** Tumors of the sympathetic system, of the liver and of germ cells. */
  private static boolean hasMarker(String mainGroup) {
    return mainGroup.equals("IV") || mainGroup.equals("VII") || mainGroup.equals("X");
  }
}
