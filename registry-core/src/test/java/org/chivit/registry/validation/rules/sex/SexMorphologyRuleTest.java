package org.chivit.registry.validation.rules.sex;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.Behavior;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class SexMorphologyRuleTest {

  private final Rule rule = new SexMorphologyRule();

  @Test
  void aGirlMayHaveADysgerminoma() {
    assertThatRule(rule, aCase().sex(Sex.FEMALE).topography("C56.9").morphology(9060)).isClean();
  }

  @Test
  void aBoyWithADysgerminomaIsFound() {
    assertThatRule(rule, aCase().sex(Sex.MALE).topography("C62.9").morphology(9060))
        .finds("The sex is male, the morphology 9060/3.", Variable.SEX, Variable.MORPHOLOGY);
  }

  @Test
  void aGirlWithASeminomaIsFound() {
    assertThatRule(rule, aCase().sex(Sex.FEMALE).morphology(9061))
        .finds("The sex is female, the morphology 9061/3.", Variable.SEX, Variable.MORPHOLOGY);
  }

  @Test
  void theMalignantTeratomaOfABoyIsFound() {
    assertThatRule(
            rule,
            aCase().sex(Sex.MALE).topography("C62.9").morphology(9084).behavior(Behavior.MALIGNANT))
        .finds("The sex is male, the morphology 9084/3.", Variable.SEX, Variable.MORPHOLOGY);
  }

  @Test
  void theBenignTeratomaOfABoyIsUsual() {
    assertThatRule(
            rule,
            aCase().sex(Sex.MALE).topography("C62.9").morphology(9084).behavior(Behavior.BENIGN))
        .isClean();
  }

  @Test
  void aMoleOfABoyIsFound() {
    assertThatRule(rule, aCase().sex(Sex.MALE).morphology(9100).behavior(Behavior.BENIGN))
        .finds("The sex is male, the morphology 9100/0.", Variable.SEX, Variable.MORPHOLOGY);
  }

  @Test
  void aChoriocarcinomaOfABoyIsPossible() {
    assertThatRule(rule, aCase().sex(Sex.MALE).topography("C62.9").morphology(9100)).isClean();
  }

  @Test
  void theJuvenileGranulosaCellTumorOfABoyIsUsual() {
    assertThatRule(
            rule,
            aCase().sex(Sex.MALE).topography("C62.9").morphology(8622).behavior(Behavior.UNCERTAIN))
        .isClean();
  }

  @Test
  void aYolkSacTumorIsOfBoth() {
    assertThatRule(rule, aCase().sex(Sex.MALE).topography("C62.9").morphology(9071)).isClean();
  }

  @Test
  void anUnknownSexIsNotJudged() {
    assertThatRule(rule, aCase().sex(Sex.UNKNOWN).morphology(9060))
        .isNotRun("sex not recorded as male or female");
  }
}
