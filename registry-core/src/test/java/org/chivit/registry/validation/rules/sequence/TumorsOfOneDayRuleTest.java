package org.chivit.registry.validation.rules.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import java.util.List;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.junit.jupiter.api.Test;

class TumorsOfOneDayRuleTest {

  private final CrossCaseRule rule = new TumorsOfOneDayRule();

  @Test
  void twoTumorsOfOneDayAreFound() {
    assertThat(
            rule.assess(
                List.of(
                    aCase().id("C1").build(),
                    aCase().id("C2").topography("C69.2").morphology(9510).build())))
        .containsExactly(
            new Finding(
                rule.info(),
                new CaseId("C2"),
                List.of(
                    FieldRef.of(Variable.INCIDENCE_DATE),
                    FieldRef.of(Variable.PATIENT_ID),
                    FieldRef.of(Variable.MORPHOLOGY)),
                "Patient P0001 has 9510/3 and, in case C1, 8960/3 of the same day, 2021-05-10."));
  }

  @Test
  void aPairOfKidneysAnotherDayAndAMonthAreClean() {
    RegistryCase left = aCase().id("C1").build();
    assertThat(rule.assess(List.of(left, aCase().id("C2").laterality(Laterality.RIGHT).build())))
        .isEmpty();
    assertThat(
            rule.assess(
                List.of(left, aCase().id("C2").morphology(9510).incidence("2021-05-11").build())))
        .isEmpty();
    assertThat(
            rule.assess(
                List.of(
                    aCase().id("C1").incidence("2021-05").build(),
                    aCase().id("C2").morphology(9510).incidence("2021-05").build())))
        .isEmpty();
  }
}
