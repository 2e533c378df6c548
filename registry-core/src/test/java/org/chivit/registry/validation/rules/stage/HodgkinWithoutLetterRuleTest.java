package org.chivit.registry.validation.rules.stage;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.Laterality;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HodgkinWithoutLetterRuleTest {

  private final Rule rule = new HodgkinWithoutLetterRule();

  private static CaseBuilder hodgkin() {
    return aCase().topography("C77.0").morphology(9663).laterality(Laterality.NOT_PAIRED);
  }

  @ParameterizedTest
  @CsvSource({"I, I", "iv, IV"})
  void aNumberAloneIsFound(String stage, String said) {
    assertThatRule(rule, hodgkin().stage(stage))
        .finds("The stage is " + said + ", without A or B for the symptoms.", Variable.STAGE);
  }

  @Test
  void aLetterAndAnUnknownStageAreClean() {
    assertThatRule(rule, hodgkin().stage("IIB")).isClean();
    assertThatRule(rule, hodgkin().stage("X")).isClean();
  }

  @Test
  void anotherTumorOrNoStageIsNotJudged() {
    assertThatRule(rule, aCase()).isNotRun("no stage of a Hodgkin lymphoma recorded");
    assertThatRule(rule, hodgkin().stageUnknown())
        .isNotRun("no stage of a Hodgkin lymphoma recorded");
  }
}
