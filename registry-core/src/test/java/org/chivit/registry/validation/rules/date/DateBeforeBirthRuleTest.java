package org.chivit.registry.validation.rules.date;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class DateBeforeBirthRuleTest {

  private final Rule rule = new DateBeforeBirthRule();

  @Test
  void aLifeInOrderIsClean() {
    assertThatRule(
            rule, aCase().firstSymptom("2021-04-01").surgery("2021-06-01").aliveOn("2021-07-01"))
        .isClean();
  }

  @Test
  void aContactBeforeBirthIsFound() {
    assertThatRule(rule, aCase().aliveOn("2018-01-31"))
        .finds(
            "The contact (2018-01-31) lies before the birth date (2018-02-01).",
            new FieldRef(Variable.FOLLOW_UP_DATE, 0),
            new FieldRef(Variable.BIRTH_DATE, 0));
  }

  @Test
  void anAntenatalFindingIsPossible() {
    assertThatRule(rule, aCase().firstContact("2017-12-01").diagnosis("2018-02-01")).isClean();
  }

  @Test
  void aFirstContactBeforeThePregnancyIsNot() {
    assertThatRule(rule, aCase().firstContact("2017-01-01"))
        .finds(
            "The first contact (2017-01-01) lies more than 301 days before the birth date (2018-02-01).",
            Variable.FIRST_CONTACT_DATE,
            Variable.BIRTH_DATE);
  }

  @Test
  void anOperationInTheYearOfBirthCannotBeJudged() {
    assertThatRule(rule, aCase().bornOn("2018").surgery("2018-06-01")).isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void anUnknownBirthDateIsNotJudged() {
    assertThatRule(rule, aCase().birthDateUnknown().surgery("2021-06-01"))
        .isNotRun("birth date not recorded, or nothing to compare it with");
  }

  @Test
  void aCaseWithoutOtherDatesIsNotJudged() {
    assertThatRule(rule, aCase())
        .isNotRun("birth date not recorded, or nothing to compare it with");
  }
}
