package org.chivit.registry.validation.rules.stage;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.OperationBuilder.operation;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.Laterality;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class RetinoblastomaStageZeroRuleTest {

  private final Rule rule = new RetinoblastomaStageZeroRule();

  private static final String NOT_APPLICABLE =
      "no enucleation of a retinoblastoma of one side with a stage recorded";

  private static CaseBuilder enucleated(String stage) {
    return aCase()
        .topography("C69.2")
        .morphology(9510)
        .stage(stage)
        .surgery(operation("2021-05-20").named("Enucleation, left eye").build());
  }

  @Test
  void anEyeThatWasTakenOutFirstIsFound() {
    assertThatRule(rule, enucleated("0").chemotherapy("2021-06-10", "2021-09-01"))
        .finds(
            "The stage is 0, but the eye was taken out first: the surgery (2021-05-20).",
            Variable.STAGE,
            Variable.SURGERY_DATE);
  }

  @Test
  void anEyeThatWasTreatedFirstIsClean() {
    assertThatRule(rule, enucleated("0").chemotherapy("2021-05-12", "2021-05-19")).isClean();
  }

  @Test
  void anotherStageIsClean() {
    assertThatRule(rule, enucleated("I")).isClean();
  }

  @Test
  void bothEyesAnotherTumorAndAnotherOperationAreNotJudged() {
    assertThatRule(rule, enucleated("0").laterality(Laterality.BILATERAL)).isNotRun(NOT_APPLICABLE);
    assertThatRule(rule, aCase().surgery("2021-05-20")).isNotRun(NOT_APPLICABLE);
    assertThatRule(rule, enucleated("0").morphology(8000)).isNotRun(NOT_APPLICABLE);
  }
}
