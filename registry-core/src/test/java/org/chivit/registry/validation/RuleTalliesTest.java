package org.chivit.registry.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.rules.StandardRules;
import org.junit.jupiter.api.Test;

class RuleTalliesTest {

  private final Validator validator = StandardRules.validator(LocalDate.of(2021, 12, 31));
  private final List<RegistryCase> cases =
      List.of(
          aCase().id("C1").build(),
          aCase().id("C2").topography("C61.9").morphology(8910).build(),
          aCase().id("C3").topography("C56.9").sex(Sex.UNKNOWN).birthDateUnknown().build(),
          aCase().id("C4").topography("C56.9").sex(Sex.OTHER).build());

  @Test
  void cleanAndFoundAndNotRunAddUpToTheCases() {
    RuleTallies tallies = new RuleTallies();
    cases.forEach(each -> tallies.add(validator.assess(each)));

    assertThat(tallies.tallies())
        .hasSize(validator.rules().size() - validator.crossCaseRules().size())
        .allSatisfy(tally -> assertThat(tally.cases()).isEqualTo(4));
  }

  @Test
  void aTallyTellsHowOftenItCouldNotLookAndWhy() {
    RuleTallies tallies = new RuleTallies();
    cases.forEach(each -> tallies.add(validator.assess(each)));

    RuleTally sex =
        tallies.tallies().stream()
            .filter(tally -> tally.rule().id().value().equals("sex-001"))
            .findFirst()
            .orElseThrow();
    assertThat(sex.clean()).isEqualTo(1);
    assertThat(sex.found()).isEqualTo(1);
    assertThat(sex.notRun()).isEqualTo(Map.of("sex not recorded as male or female", 2L));
    assertThat(sex.notRunCases()).isEqualTo(2);
  }

  @Test
  void talliesComeInTheOrderOfTheReports() {
    RuleTallies tallies = new RuleTallies();
    CaseReport report = validator.assess(cases.get(0));
    tallies.add(report);

    assertThat(tallies.tallies())
        .extracting(RuleTally::rule)
        .isEqualTo(report.verdicts().stream().map(RuleVerdict::rule).toList());
  }

  @Test
  void aRuleThatComparesLooksAtEveryCase() {
    List<RegistryCase> twice = List.of(cases.get(0), aCase().id("C9").build());
    List<Finding> findings = validator.assessTogether(twice);

    List<RuleTally> tallies =
        validator.crossCaseRules().stream()
            .map(rule -> RuleTally.ofCrossCase(rule, twice.size(), findings))
            .toList();

    assertThat(tallies).allSatisfy(tally -> assertThat(tally.cases()).isEqualTo(2));
    assertThat(tallies)
        .filteredOn(tally -> tally.found() > 0)
        .singleElement()
        .satisfies(
            tally -> {
              assertThat(tally.rule().id().value()).isEqualTo("patient-003");
              assertThat(tally.found()).isEqualTo(1);
            });
  }

  @Test
  void negativeCountsAreRefused() {
    RuleInfo rule = validator.rules().get(0);

    assertThatThrownBy(() -> new RuleTally(rule, -1, 0, new TreeMap<>()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("counts must not be negative: -1, 0, {}");
  }
}
