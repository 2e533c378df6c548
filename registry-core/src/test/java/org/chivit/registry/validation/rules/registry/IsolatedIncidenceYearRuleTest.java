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

class IsolatedIncidenceYearRuleTest {

  private final CrossCaseRule rule = new IsolatedIncidenceYearRule();

  private static List<RegistryCase> cases(int many, String year) {
    List<RegistryCase> cases = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      cases.add(aCase().id("C" + i).incidence(year).build());
    }
    return cases;
  }

  @Test
  void aYearThatStandsAloneIsFound() {
    List<RegistryCase> cases = cases(60, "2020");
    cases.add(aCase().id("D1").incidence("2002-05").build());

    assertThat(rule.assess(cases))
        .containsExactly(
            new Finding(
                rule.info(),
                new CaseId("D1"),
                List.of(FieldRef.of(Variable.INCIDENCE_DATE)),
                "The incidence date is 2002-05; no other case lies within five years of it."));
  }

  @Test
  void fourYearsOffAndThreeCasesAreClean() {
    List<RegistryCase> near = cases(60, "2020");
    near.add(aCase().id("D1").incidence("2016").build());
    assertThat(rule.assess(near)).isEmpty();

    List<RegistryCase> three = cases(60, "2020");
    for (String id : List.of("D1", "D2", "D3")) {
      three.add(aCase().id(id).incidence("2002").build());
    }
    assertThat(rule.assess(three)).isEmpty();
  }

  @Test
  void fewCasesTellNothing() {
    List<RegistryCase> few = cases(48, "2020");
    few.add(aCase().id("D1").incidence("2002").build());
    assertThat(rule.assess(few)).isEmpty();
  }
}
