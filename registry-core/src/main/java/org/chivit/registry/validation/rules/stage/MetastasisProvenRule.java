package org.chivit.registry.validation.rules.stage;

import java.util.Optional;
import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.staging.StageSystem;
import org.chivit.registry.staging.TorontoStaging;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/**
 * A basis of diagnosis of 6 tells that a metastasis was seen under the microscope, so a localized
 * stage contradicts it, and an unknown one can be told. Only solid tumors are asked after; a lymph
 * node may have been meant, hence no warning.
 */
final class MetastasisProvenRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("stage-006"),
          Severity.INFO,
          "A metastasis was examined, but the stage is not that of a tumor with " + "metastasis.",
          "Ours, from basis of diagnosis 6 and the Toronto guidelines (Gupta 2016, Lancet"
              + " Oncology 17:e163-72)",
          "Record the metastatic stage, or basis 7 if the tissue was of the primary tumor"
              + " or of a node beside it.");

  private static final String METASTATIC = "metastatic";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    Optional<StageSystem> system = TorontoStaging.standard().systemFor(tumor);
    if (tumor.basis() != BasisOfDiagnosis.HISTOLOGY_OF_METASTASIS
        || system.isEmpty()
        || !system.get().tier1Values().contains(METASTATIC)) {
      return Verdict.notRun("no solid tumor with a Toronto stage and a metastasis examined");
    }
    Optional<String> group =
        registryCase.stage().flatMap(stage -> system.get().tier1Of(stage.value()));
    if (group.isEmpty()) {
      return Verdict.notRun("stage not recorded, or not one of its system");
    }
    boolean localized =
        switch (group.get()) {
          case "localized", "locoregional", StageSystem.UNKNOWN_TIER1 -> true;
          default -> false;
        };
    if (!localized) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "The basis of diagnosis is 6, histology of a metastasis, but the stage is "
            + registryCase.stage().orElseThrow().value()
            + ", "
            + group.get()
            + ".",
        Variable.STAGE,
        Variable.BASIS_OF_DIAGNOSIS);
  }
}
