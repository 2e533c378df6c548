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
import org.chivit.registry.validation.fact.PossibleAge;

/**
 * Stage MS is by its definition that of a child below eighteen months, which the guidelines count
 * as 547 days.
 */
final class MsNeuroblastomaAgeRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("stage-002"),
          Severity.ERROR,
          "A neuroblastoma of stage MS is registered in a child of 547 days or older.",
          "SEER PDCS 1.3, INRGSS (after Monclair 2009, Journal of Clinical Oncology "
              + "27:298-303)",
          "Record stage M, or correct the dates.");

  private static final int TOO_OLD_DAYS = 547;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Optional<StageSystem> system = TorontoStaging.standard().systemFor(registryCase.tumor());
    boolean ms =
        system.isPresent()
            && registryCase
                .stage()
                .flatMap(stage -> system.get().canonical(stage.value()))
                .filter("MS"::equals)
                .isPresent();
    if (!ms) {
      return Verdict.notRun("the stage is not MS");
    }
    Optional<PossibleAge> age = PossibleAge.of(registryCase);
    if (age.isEmpty()) {
      return Verdict.notRun(PossibleAge.UNKNOWN);
    }
    return switch (age.get().daysAtLeast(TOO_OLD_DAYS)) {
      case NO -> Verdict.CLEAN;
      case UNDECIDED -> Verdict.notRun(Judgment.IMPRECISE);
      case YES ->
          Judgment.fault(
              INFO,
              registryCase,
              "The stage is MS at the age of " + age.get().inDays() + ".",
              Variable.STAGE,
              Variable.BIRTH_DATE,
              Variable.INCIDENCE_DATE);
    };
  }
}
