package org.chivit.registry.validation.rules.followup;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.ContactBuilder.contact;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class RepeatedContactRuleTest {

  private final Rule rule = new RepeatedContactRule();

  @Test
  void theSameContactIsFound() {
    assertThatRule(rule, aCase().aliveOn("2021-12-01").aliveOn("2022-01-01").aliveOn("2021-12-01"))
        .finds(
            "The contact of 2021-12-01 is recorded twice.",
            new FieldRef(Variable.FOLLOW_UP_DATE, 2),
            new FieldRef(Variable.FOLLOW_UP_DATE, 0));
  }

  @Test
  void contactsThatDifferAreClean() {
    assertThatRule(
            rule,
            aCase()
                .aliveOn("2021-12-01")
                .followUp(contact("2021-12-01").build())
                .aliveOn("2021-12-02"))
        .isClean();
  }

  @Test
  void twoContactsOfOneMonthAreClean() {
    assertThatRule(rule, aCase().aliveOn("2021-12").aliveOn("2021-12")).isClean();
  }

  @Test
  void oneContactIsNotJudged() {
    assertThatRule(rule, aCase().aliveOn("2021-12-01")).isNotRun("no two contacts recorded");
  }
}
