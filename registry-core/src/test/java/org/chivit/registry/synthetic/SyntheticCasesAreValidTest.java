package org.chivit.registry.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.staging.StageSystem;
import org.chivit.registry.staging.TorontoStaging;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Validator;
import org.chivit.registry.validation.rules.StandardRules;
import org.junit.jupiter.api.Test;

/** What the rules of the registry say of synthetic cases. */
class SyntheticCasesAreValidTest {

  private static final int CASES = 6_000;

  private final List<RegistryCase> cases = new SyntheticCases(7).first(CASES);
  private final Validator validator = StandardRules.validator(LocalDate.of(2026, 1, 1));

  @Test
  void noRuleFindsAnError() {
    for (RegistryCase one : cases) {
      assertThat(validator.assess(one).findings())
          .as("%s", one)
          .noneMatch(finding -> finding.rule().severity() == Severity.ERROR);
    }
  }

  @Test
  void noTwoCasesContradictEachOther() {
    assertThat(validator.assessTogether(cases))
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .isEmpty();
  }

  @Test
  void fewCasesAreSoRareThatARuleAsksAfterThem() {
    long asked =
        cases.stream()
            .filter(
                one ->
                    validator.assess(one).findings().stream()
                        .map(Finding::rule)
                        .anyMatch(rule -> rule.severity() == Severity.WARNING))
            .count();

    assertThat(asked / (double) CASES).isBetween(0.005, 0.05);
  }

  @Test
  void everyStageIsAllowedByTheSystemOfItsTumor() {
    TorontoStaging staging = TorontoStaging.standard();
    for (RegistryCase one : cases) {
      Optional<StageSystem> system = staging.systemFor(one.tumor());
      one.stage()
          .ifPresent(
              stage ->
                  assertThat(system.map(known -> known.allows(stage.value())))
                      .as("%s", one)
                      .contains(true));
    }
  }
}
