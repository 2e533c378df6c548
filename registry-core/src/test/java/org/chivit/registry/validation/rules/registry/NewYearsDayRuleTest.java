package org.chivit.registry.validation.rules.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import java.util.ArrayList;
import java.util.List;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.junit.jupiter.api.Test;

class NewYearsDayRuleTest {

  private final CrossCaseRule rule = new NewYearsDayRule();

  private static List<RegistryCase> cases(int newYear, int other) {
    List<RegistryCase> cases = new ArrayList<>();
    for (int i = 0; i < newYear + other; i++) {
      cases.add(
          aCase().id("C" + (100 + i)).bornOn(i < newYear ? "2018-01-01" : "2018-02-03").build());
    }
    return cases;
  }

  @Test
  void manyBirthsOnNewYearsDayAreFound() {
    assertThat(rule.assess(cases(3, 56)))
        .containsExactly(
            new Finding(
                rule.info(),
                new CaseId("C100"),
                List.of(FieldRef.of(Variable.BIRTH_DATE)),
                "3 of 59 dates of this column fall on 1 January."));
  }

  @Test
  void oneInTwentyIsClean() {
    assertThat(rule.assess(cases(3, 57))).isEmpty();
  }

  @Test
  void fewDatesTellNothing() {
    assertThat(rule.assess(cases(49, 0))).isEmpty();
  }
}
