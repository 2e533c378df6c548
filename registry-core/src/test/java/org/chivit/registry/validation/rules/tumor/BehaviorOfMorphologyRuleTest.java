package org.chivit.registry.validation.rules.tumor;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.Behavior;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BehaviorOfMorphologyRuleTest {

  private final Rule rule = new BehaviorOfMorphologyRule();

  @ParameterizedTest
  @CsvSource({"9500, BENIGN, 0", "8970, UNCERTAIN, 1", "9811, IN_SITU, 2"})
  void aMalignantTumorThatIsCalledOtherwiseIsFound(int morphology, Behavior behavior, int digit) {
    assertThatRule(rule, aCase().morphology(morphology).behavior(behavior))
        .finds(
            "The behavior is "
                + digit
                + ", but morphology "
                + morphology
                + " is malignant by definition.",
            Variable.BEHAVIOR,
            Variable.MORPHOLOGY);
  }

  @ParameterizedTest
  @CsvSource({
    "8960, UNCERTAIN",
    "9490, BENIGN",
    "9510, BENIGN",
    "9421, UNCERTAIN",
    "9898, UNCERTAIN"
  })
  void aBenignRelativeOfTheSameNumberIsClean(int morphology, Behavior behavior) {
    assertThatRule(rule, aCase().morphology(morphology).behavior(behavior)).isClean();
  }

  @Test
  void aMalignantTumorAndAMetastasisAreLeftAlone() {
    assertThatRule(rule, aCase().morphology(9500)).isClean();
    assertThatRule(rule, aCase().morphology(9500).behavior(Behavior.METASTATIC)).isClean();
  }
}
