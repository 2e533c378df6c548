package org.chivit.registry.validation.rules.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import java.util.ArrayList;
import java.util.List;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.junit.jupiter.api.Test;

class DefaultDayRuleTest {

  private final CrossCaseRule rule = new DefaultDayRule();

  private static List<RegistryCase> cases(int madeUp, int known) {
    List<RegistryCase> cases = new ArrayList<>();
    for (int i = 0; i < madeUp; i++) {
      cases.add(
          aCase()
              .id("C" + (100 + i))
              .bornOn("2018-02-03")
              .incidence(i % 2 == 0 ? "2021-05-01" : "2021-05-15")
              .build());
    }
    for (int i = 0; i < known; i++) {
      cases.add(aCase().id("D" + (100 + i)).bornOn("2018-02-03").incidence("2021-05-10").build());
    }
    return cases;
  }

  @Test
  void manyMadeUpDaysAreFoundOnceForTheColumn() {
    assertThat(rule.assess(cases(14, 41)))
        .containsExactly(
            new Finding(
                rule.info(),
                new CaseId("C100"),
                List.of(FieldRef.of(Variable.INCIDENCE_DATE)),
                "14 of 55 dates of this column fall on the 1st or the 15th of a month."));
  }

  @Test
  void oneInFourIsClean() {
    assertThat(rule.assess(cases(15, 45))).isEmpty();
  }

  @Test
  void fewDatesTellNothing() {
    assertThat(rule.assess(cases(49, 0))).isEmpty();
  }

  @Test
  void datesKnownToTheMonthAreWhatTheyShouldBe() {
    List<RegistryCase> cases = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      cases.add(aCase().id("C" + i).birthDateUnknown().incidence("2021-05").build());
    }
    assertThat(rule.assess(cases)).isEmpty();
  }
}
