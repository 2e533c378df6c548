package org.chivit.registry.validation.rules.stage;

import java.util.Optional;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.staging.RecordedStage;
import org.chivit.registry.staging.StageSystem;
import org.chivit.registry.staging.TorontoStaging;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/**
 * A stage is a word of the system that stages the tumor: a neuroblastoma has L1 and a Wilms tumor
 * II. Stage V of a Wilms tumor is not among them: the side is bilateral, and each kidney has its
 * stage.
 */
final class StageNotOfSystemRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("stage-001"),
          Severity.WARNING,
          "The stage is not a value of the system that stages the tumor.",
          "Toronto guidelines as carried by SEER PDCS 1.3 (Gupta 2016, Lancet Oncology "
              + "17:e163-72); the words of tier 1 are recalled and not confirmed",
          "Record one of the values named in the message; X stands for unknown.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Optional<RecordedStage> stage = registryCase.stage();
    Optional<StageSystem> system = TorontoStaging.standard().systemFor(registryCase.tumor());
    if (stage.isEmpty() || system.isEmpty()) {
      return Verdict.notRun("stage not recorded, or tumor not staged by the Toronto guidelines");
    }
    if (system.get().allows(stage.get().value())) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "The stage is "
            + stage.get().value()
            + "; allowed for "
            + system.get().tumor()
            + ": "
            + String.join(", ", system.get().allowedValues())
            + ".",
        Variable.STAGE,
        Variable.MORPHOLOGY,
        Variable.TOPOGRAPHY);
  }
}
