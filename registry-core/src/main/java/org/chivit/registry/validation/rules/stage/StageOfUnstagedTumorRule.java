package org.chivit.registry.validation.rules.stage;

import java.util.Optional;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.staging.StageSystem;
import org.chivit.registry.staging.TorontoStaging;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/**
 * Some tumors have no system in the guidelines, such as hepatocellular carcinoma and Langerhans
 * cell histiocytosis. A stage of another system is kept, but never counted.
 */
final class StageOfUnstagedTumorRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("stage-003"),
          Severity.WARNING,
          "A stage is recorded for a tumor that the Toronto guidelines do not stage.",
          "Toronto guidelines as carried by SEER PDCS 1.3 (Gupta 2016, Lancet Oncology "
              + "17:e163-72); the words of tier 1 are recalled and not confirmed",
          "Check the morphology and the topography; a stage of another system is kept but "
              + "not counted.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Optional<StageSystem> system = TorontoStaging.standard().systemFor(registryCase.tumor());
    if (registryCase.stage().isEmpty()) {
      return Verdict.notRun("stage not recorded");
    }
    String value = registryCase.stage().get().value();
    if (system.isPresent() || value.equalsIgnoreCase(StageSystem.UNKNOWN)) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "The stage is "
            + value
            + ", but "
            + registryCase.tumor().morphologyCode()
            + " at "
            + registryCase.tumor().topography()
            + " has no Toronto stage.",
        Variable.STAGE,
        Variable.MORPHOLOGY,
        Variable.TOPOGRAPHY);
  }
}
