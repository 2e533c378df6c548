package org.chivit.registry.validation.rules.date;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import java.time.LocalDate;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class FutureDateRuleTest {

  private final Rule rule = new FutureDateRule(LocalDate.of(2021, 6, 30));

  @Test
  void aDateOfTheDayOfTheCheckIsNotInTheFuture() {
    assertThatRule(rule, aCase().incidence("2021-06-30")).isClean();
  }

  @Test
  void theDayAfterIsInTheFuture() {
    assertThatRule(rule, aCase().incidence("2021-07-01"))
        .finds(
            "The incidence date (2021-07-01) lies after the day of the check, 2021-06-30.",
            Variable.INCIDENCE_DATE);
  }

  @Test
  void aMonthThatHasBegunIsNotInTheFuture() {
    assertThatRule(rule, aCase().incidence("2021-06")).isClean();
  }

  @Test
  void aMonthThatHasNotBegunIsInTheFuture() {
    assertThatRule(rule, aCase().incidence("2021-07"))
        .finds(
            "The incidence date (2021-07) lies after the day of the check, 2021-06-30.",
            Variable.INCIDENCE_DATE);
  }

  @Test
  void aYearThatHasBegunIsNotInTheFuture() {
    assertThatRule(rule, aCase().incidence("2021")).isClean();
  }

  @Test
  void everyDateIsLookedAtAndNamedByItsItem() {
    assertThatRule(rule, aCase().aliveOn("2021-06-01").aliveOn("2121-06-01"))
        .finds(
            "The contact (2121-06-01) lies after the day of the check, 2021-06-30.",
            new FieldRef(Variable.FOLLOW_UP_DATE, 1));
  }

  @Test
  void theEndOfACourseIsLookedAt() {
    assertThatRule(rule, aCase().chemotherapy("2021-06-01", "2021-08-01"))
        .finds(
            "The end of chemotherapy (2021-08-01) lies after the day of the check, 2021-06-30.",
            new FieldRef(Variable.CHEMOTHERAPY_END_DATE, 0));
  }

  @Test
  void aYearOfTheBuddhistEraIsInTheFutureToo() {
    assertThatRule(rule, aCase().firstContact("2199-05-01"))
        .finds(
            "The first contact (2199-05-01) lies after the day of the check, 2021-06-30.",
            Variable.FIRST_CONTACT_DATE);
  }
}
