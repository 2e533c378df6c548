package org.chivit.registry.validation.rules.tumor;

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
 * A leukemia is seen in blood or marrow. It has no metastasis to be looked at, and neither imaging
 * nor a marker shows it. The unspecific leukemia that was diagnosed without a microscope is asked
 * after here; a specific one is the matter of another rule.
 */
final class LeukemiaBasisRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("tumor-013"),
          Severity.WARNING,
          "A leukemia is registered on a basis that shows no leukemia.",
          "ENCR recommendation on the basis of diagnosis (2022; Visser 2023, Frontiers in"
              + " Oncology 1250549), as we read it",
          "Record 5 for blood or marrow smears, 7 for a marrow biopsy, 8 for cytogenetics"
              + " or molecular tests.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    if (!TumorGroup.mainOf(tumor).equals("I")) {
      return Verdict.notRun("not a leukemia");
    }
    boolean shown =
        switch (tumor.basis()) {
          case HISTOLOGY_OF_METASTASIS -> false;
          case CLINICAL_INVESTIGATION, TUMOR_MARKERS ->
              !NonMicroscopicBasisRule.isRecognizable(tumor);
          default -> true;
        };
    if (shown) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "The basis of diagnosis is "
            + tumor.basis().code()
            + ", but "
            + tumor.morphologyCode()
            + " is a leukemia, which is seen in blood or marrow.",
        Variable.BASIS_OF_DIAGNOSIS,
        Variable.MORPHOLOGY);
  }
}
