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

/** Who looked through a microscope could mostly name what was seen. */
final class UnspecificMorphologyRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("tumor-006"),
          Severity.INFO,
          "The morphology is unspecific although the diagnosis was made by histology.",
          "Unspecified morphology as a measure of validity (Bray and Parkin 2009, "
              + "European Journal of Cancer 45:747-55)",
          "Look for the pathology report and record the morphology that it names.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    boolean histology =
        switch (tumor.basis()) {
          case HISTOLOGY_OF_METASTASIS, HISTOLOGY_OF_PRIMARY, CYTOGENETIC_OR_MOLECULAR -> true;
          default -> false;
        };
    boolean unspecific =
        tumor.morphology().isBetween(8000, 8005)
            || tumor.morphology().histology() == 9590
            || tumor.morphology().histology() == 9800;
    if (!histology || !unspecific) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "The morphology is "
            + tumor.morphologyCode()
            + ", the basis of diagnosis "
            + tumor.basis().code()
            + ".",
        Variable.MORPHOLOGY,
        Variable.BASIS_OF_DIAGNOSIS);
  }
}
