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

/** Survival is compared by stage, so a tumor that can be staged should be. */
final class StageMissingRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("stage-004"),
          Severity.INFO,
          "No stage is recorded for a tumor that the Toronto guidelines stage.",
          "Toronto guidelines (Gupta 2016, Lancet Oncology 17:e163-72)",
          "Record the stage at diagnosis, or X if it cannot be found out.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Optional<StageSystem> system = TorontoStaging.standard().systemFor(registryCase.tumor());
    if (system.isEmpty()) {
      return Verdict.notRun("tumor not staged by the Toronto guidelines");
    }
    if (registryCase.stage().isPresent()) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "No stage is recorded; allowed for "
            + system.get().tumor()
            + ": "
            + String.join(", ", system.get().allowedValues())
            + ".",
        Variable.STAGE);
  }
}
