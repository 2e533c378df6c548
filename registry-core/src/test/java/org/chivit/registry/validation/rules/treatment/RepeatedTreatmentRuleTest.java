package org.chivit.registry.validation.rules.treatment;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.OperationBuilder.operation;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class RepeatedTreatmentRuleTest {

  private final Rule rule = new RepeatedTreatmentRule();

  @Test
  void anOperationThatIsThereTwiceIsFound() {
    assertThatRule(rule, aCase().surgery("2021-05-20").surgery("2021-06-20").surgery("2021-05-20"))
        .finds(
            "The same operation is recorded twice.",
            new FieldRef(Variable.SURGERY_DATE, 2),
            new FieldRef(Variable.SURGERY_DATE, 0));
  }

  @Test
  void coursesThatAreThereTwiceAreFound() {
    assertThatRule(
            rule,
            aCase()
                .radiotherapy("2021-06-01", "2021-07-01")
                .radiotherapy("2021-06-01", "2021-07-01")
                .chemotherapy("2021-06-01", "2021-07-01")
                .chemotherapy("2021-06-01", "2021-07-01"))
        .findsAll(
            "The same course of radiotherapy is recorded twice.",
            "The same course of chemotherapy is recorded twice.");
  }

  @Test
  void treatmentsThatDifferAreClean() {
    assertThatRule(
            rule,
            aCase()
                .surgery(operation("2021-05-20").named("left nephrectomy").build())
                .surgery(operation("2021-05-20").named("right partial nephrectomy").build()))
        .isClean();
  }

  @Test
  void noTreatmentIsNotJudged() {
    assertThatRule(rule, aCase()).isNotRun("no treatment recorded");
  }
}
