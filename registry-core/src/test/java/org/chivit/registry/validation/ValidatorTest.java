package org.chivit.registry.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.rules.StandardRules;
import org.junit.jupiter.api.Test;

class ValidatorTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 12, 31);

  private final Rule lateError = new Says("date-900", Severity.ERROR, "finds");
  private final Rule earlyInfo = new Says("age-900", Severity.INFO, "finds");
  private final Rule warning = new Says("sex-900", Severity.WARNING, "finds");
  private final Rule clean = new Says("sex-901", Severity.ERROR, "clean");
  private final Rule notRun = new Says("sex-902", Severity.ERROR, "no sex");

  @Test
  void findingsComeGravestFirstAndThenById() {
    Validator validator =
        new Validator(List.of(earlyInfo, warning, notRun, lateError, clean), List.of());

    CaseReport report = validator.assess(aCase().build());

    assertThat(report.verdicts())
        .extracting(verdict -> verdict.rule().id().value())
        .containsExactly("date-900", "sex-901", "sex-902", "sex-900", "age-900");
    assertThat(report.findings())
        .extracting(finding -> finding.rule().id().value())
        .containsExactly("date-900", "sex-900", "age-900");
  }

  @Test
  void aReportTellsWhatCouldNotBeChecked() {
    CaseReport report =
        new Validator(List.of(clean, notRun), List.of()).assess(aCase().id("C7").build());

    assertThat(report.caseId().value()).isEqualTo("C7");
    assertThat(report.notRun())
        .containsExactly(new RuleVerdict(notRun.info(), Verdict.notRun("no sex")));
    assertThat(report.hasErrors()).isFalse();
  }

  @Test
  void onlyAnErrorStopsACase() {
    assertThat(new Validator(List.of(warning, earlyInfo), List.of()).assess(aCase().build()))
        .returns(false, CaseReport::hasErrors);
    assertThat(new Validator(List.of(warning, lateError), List.of()).assess(aCase().build()))
        .returns(true, CaseReport::hasErrors);
  }

  @Test
  void theRulesAreListedById() {
    Validator validator = new Validator(List.of(lateError, warning), List.of(new Compares()));

    assertThat(validator.rules())
        .extracting(rule -> rule.id().value())
        .containsExactly("date-900", "patient-900", "sex-900");
    assertThat(validator.crossCaseRules())
        .extracting(rule -> rule.id().value())
        .containsExactly("patient-900");
  }

  @Test
  void twoRulesOfOneIdAreRefused() {
    assertThatThrownBy(() -> new Validator(List.of(warning, warning), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two rules have the id sex-900");
  }

  @Test
  void findingsBetweenCasesComeInTheOrderOfTheCaseIds() {
    Validator validator = new Validator(List.of(), List.of(new Compares()));
    List<RegistryCase> cases = List.of(aCase().id("C2").build(), aCase().id("C1").build());

    assertThat(validator.assessTogether(cases))
        .extracting(finding -> finding.caseId().value())
        .containsExactly("C1", "C2");
  }

  @Test
  void theStandardValidatorFindsNothingGraveInAValidCase() {
    RegistryCase valid =
        aCase()
            .stage("yII")
            .firstSymptom("2021-04")
            .firstContact("2021-05-01")
            .treatmentStart("2021-05-12")
            .chemotherapy("2021-05-12", "2021-06-10")
            .surgery("2021-06-20")
            .aliveOn("2021-12-01")
            .build();

    assertThat(StandardRules.validator(TODAY).assess(valid).findings()).isEmpty();
  }

  @Test
  void theStandardValidatorComparesCases() {
    List<RegistryCase> cases = List.of(aCase().id("C1").build(), aCase().id("C2").build());

    assertThat(StandardRules.validator(TODAY).assessTogether(cases))
        .singleElement()
        .extracting(finding -> finding.rule().id().value())
        .isEqualTo("patient-003");
  }

  private record Says(String id, Severity severity, String what) implements Rule {
    @Override
    public RuleInfo info() {
      return new RuleInfo(new RuleId(id), severity, "A fault.", "Ours", "Mend it.");
    }

    @Override
    public Verdict assess(RegistryCase registryCase) {
      return switch (what) {
        case "finds" -> Judgment.fault(info(), registryCase, "It is wrong.", Variable.SEX);
        case "clean" -> Verdict.CLEAN;
        default -> Verdict.notRun(what);
      };
    }
  }

  private static final class Compares implements CrossCaseRule {
    @Override
    public RuleInfo info() {
      return new RuleInfo(
          new RuleId("patient-900"), Severity.ERROR, "A fault.", "Ours", "Mend it.");
    }

    @Override
    public List<Finding> assess(Collection<RegistryCase> cases) {
      return cases.stream()
          .map(
              each ->
                  new Finding(
                      info(), each.id(), List.of(FieldRef.of(Variable.SEX)), "It is wrong."))
          .toList();
    }
  }
}
