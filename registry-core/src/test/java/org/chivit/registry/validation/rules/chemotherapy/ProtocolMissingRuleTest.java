package org.chivit.registry.validation.rules.chemotherapy;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CourseBuilder.course;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class ProtocolMissingRuleTest {

  private final Rule rule = new ProtocolMissingRule();

  @Test
  void aCourseWithoutProtocolIsFound() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy("2021-05-12", "2021-06-10")
                .chemotherapy(course("2021-07-12").chemotherapy()))
        .finds("The course has no protocol.", new FieldRef(Variable.CHEMOTHERAPY_PROTOCOL, 1));
  }

  @Test
  void aProtocolInAnyWordsIsClean() {
    assertThatRule(rule, aCase().chemotherapy(course("2021-05-12").named("AV").chemotherapy()))
        .isClean();
  }

  @Test
  void noChemotherapyIsNotJudged() {
    assertThatRule(rule, aCase()).isNotRun("no chemotherapy recorded");
  }
}
