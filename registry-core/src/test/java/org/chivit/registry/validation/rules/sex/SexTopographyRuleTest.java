package org.chivit.registry.validation.rules.sex;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.patient.Sex;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class SexTopographyRuleTest {

  private final Rule rule = new SexTopographyRule();

  @Test
  void aGirlHasAnOvary() {
    assertThatRule(rule, aCase().sex(Sex.FEMALE).topography("C56.9")).isClean();
  }

  @Test
  void aBoyHasNone() {
    assertThatRule(rule, aCase().sex(Sex.MALE).topography("C56.9"))
        .finds("The sex is male, the topography C56.9.", Variable.SEX, Variable.TOPOGRAPHY);
  }

  @Test
  void aGirlHasNoTestis() {
    assertThatRule(rule, aCase().sex(Sex.FEMALE).topography("C62.1"))
        .finds("The sex is female, the topography C62.1.", Variable.SEX, Variable.TOPOGRAPHY);
  }

  @Test
  void theFirstAndLastSiteOfEachSexAreKnown() {
    assertThatRule(rule, aCase().sex(Sex.MALE).topography("C51.9"))
        .finds("The sex is male, the topography C51.9.", Variable.SEX, Variable.TOPOGRAPHY);
  }

  @Test
  void thePlacentaIsOfFemales() {
    assertThatRule(rule, aCase().sex(Sex.MALE).topography("C58.9"))
        .finds("The sex is male, the topography C58.9.", Variable.SEX, Variable.TOPOGRAPHY);
  }

  @Test
  void theUrinaryTractIsOfBoth() {
    assertThatRule(rule, aCase().sex(Sex.FEMALE).topography("C64.9")).isClean();
  }

  @Test
  void theBreastIsOfBoth() {
    assertThatRule(rule, aCase().sex(Sex.MALE).topography("C50.9")).isClean();
  }

  @Test
  void anUnknownSexIsNotJudged() {
    assertThatRule(rule, aCase().sex(Sex.UNKNOWN).topography("C56.9"))
        .isNotRun("sex not recorded as male or female");
  }

  @Test
  void anotherSexIsNotJudged() {
    assertThatRule(rule, aCase().sex(Sex.OTHER).topography("C56.9"))
        .isNotRun("sex not recorded as male or female");
  }
}
