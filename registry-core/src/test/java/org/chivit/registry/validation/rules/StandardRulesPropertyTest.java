package org.chivit.registry.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.CaseReport;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.RuleTallies;
import org.chivit.registry.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandardRulesPropertyTest {

  private static final Validator VALIDATOR = StandardRules.validator(LocalDate.of(2024, 6, 30));

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noCaseMakesARuleThrow(long seed) {
    RegistryCase registryCase = new RandomCases(seed).next();

    CaseReport report = VALIDATOR.assess(registryCase);

    assertThat(report.verdicts())
        .hasSize(VALIDATOR.rules().size() - VALIDATOR.crossCaseRules().size());
    assertThat(report.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.caseId()).isEqualTo(registryCase.id());
              assertThat(finding.fields()).allMatch(field -> exists(field, registryCase));
              assertThat(finding.message()).matches("[A-Z0-9].*\\.");
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfTheCasesChangesNothing(long seed) {
    RandomCases random = new RandomCases(seed);
    List<RegistryCase> cases =
        new ArrayList<>(distinct(Stream.generate(random::next).limit(20).toList()));
    List<Finding> findings = VALIDATOR.assessTogether(cases);

    Collections.shuffle(cases, new Random(seed));

    assertThat(VALIDATOR.assessTogether(cases)).isEqualTo(findings);
  }

  @Test
  void everyRuleFindsSomethingSomewhereAndTalliesAddUp() {
    RuleTallies tallies = new RuleTallies();
    RandomCases random = new RandomCases(2018);
    for (int i = 0; i < 10_000; i++) {
      tallies.add(VALIDATOR.assess(random.next()));
    }

    assertThat(tallies.tallies())
        .allSatisfy(tally -> assertThat(tally.cases()).isEqualTo(10_000))
        .allSatisfy(tally -> assertThat(tally.clean()).isPositive());
    assertThat(tallies.tallies())
        .filteredOn(tally -> tally.found() == 0)
        .extracting(tally -> tally.rule().id().value())
        .isEmpty();
  }

  private static List<RegistryCase> distinct(List<RegistryCase> cases) {
    Set<Object> seen = new HashSet<>();
    return cases.stream().filter(each -> seen.add(each.id())).toList();
  }

  private static boolean exists(FieldRef field, RegistryCase registryCase) {
    int size =
        switch (field.variable().table()) {
          case CASES -> 1;
          case SURGERIES -> registryCase.treatments().surgeries().size();
          case RADIOTHERAPY -> registryCase.treatments().radiotherapy().size();
          case CHEMOTHERAPY -> registryCase.treatments().chemotherapy().size();
          case EVENTS -> registryCase.outcome().events().size();
          case FOLLOW_UPS -> registryCase.outcome().followUps().size();
        };
    return field.item() < size;
  }
}
