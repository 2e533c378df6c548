package org.chivit.registry.validation.rules.date;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class LastContactBeforeIncidenceRuleTest {

  private final Rule rule = new LastContactBeforeIncidenceRule();

  @Test
  void aContactOnTheIncidenceDateIsPossible() {
    assertThatRule(rule, aCase().aliveOn("2021-05-10")).isClean();
  }

  @Test
  void aLastContactBeforeItIsFound() {
    assertThatRule(rule, aCase().aliveOn("2021-05-09"))
        .finds(
            "The contact (2021-05-09) lies before the incidence date (2021-05-10).",
            new FieldRef(Variable.FOLLOW_UP_DATE, 0),
            new FieldRef(Variable.INCIDENCE_DATE, 0));
  }

  @Test
  void anEarlierContactIsPossibleWhereALaterFollows() {
    assertThatRule(rule, aCase().aliveOn("2021-04-01").aliveOn("2021-06-01")).isClean();
  }

  @Test
  void theLatestOfSeveralIsNamed() {
    assertThatRule(rule, aCase().aliveOn("2021-02-01").aliveOn("2021-04-01").aliveOn("2021-03-01"))
        .finds(
            "The contact (2021-04-01) lies before the incidence date (2021-05-10).",
            new FieldRef(Variable.FOLLOW_UP_DATE, 1),
            new FieldRef(Variable.INCIDENCE_DATE, 0));
  }

  @Test
  void aDeathAfterTheIncidenceDateIsAContactToo() {
    assertThatRule(rule, aCase().aliveOn("2021-04-01").died("2021-06-01")).isClean();
  }

  @Test
  void aDeathOfWhichOnlyTheYearIsKnownLeavesItOpen() {
    assertThatRule(rule, aCase().aliveOn("2021-04-01").died("2021")).isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aContactInTheMonthOfTheIncidenceDateCannotBeJudged() {
    assertThatRule(rule, aCase().aliveOn("2021-05")).isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aCaseWithoutContactsIsNotJudged() {
    assertThatRule(rule, aCase().died("2021-04-01")).isNotRun("no contact recorded");
  }
}
