package org.chivit.registry.validation.rules.radiotherapy;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CourseBuilder.course;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnlikelyRadiotherapyRuleTest {

  private final Rule rule = new UnlikelyRadiotherapyRule();

  @ParameterizedTest
  @CsvSource({"C22.0, 8970", "C77.2, 9687", "C42.1, 9826"})
  void curativeRadiotherapyIsFound(String topography, int morphology) {
    assertThatRule(
            rule,
            aCase()
                .topography(topography)
                .morphology(morphology)
                .radiotherapy("2021-06-01", "2021-07-01"))
        .finds(
            "Curative radiotherapy is recorded for "
                + morphology
                + "/3, which is hardly ever irradiated.",
            Variable.RADIOTHERAPY_INTENT,
            Variable.MORPHOLOGY);
  }

  @Test
  void palliationAndTheBrainAreClean() {
    CaseBuilder burkitt = aCase().topography("C77.2").morphology(9687);
    assertThatRule(rule, burkitt.radiotherapy(course("2021-06-01").palliative().radiotherapy()))
        .isClean();
    assertThatRule(rule, burkitt.radiotherapy(course("2021-06-01").named("cranium").radiotherapy()))
        .isClean();
  }

  @Test
  void aWilmsTumorIsClean() {
    assertThatRule(rule, aCase().radiotherapy("2021-06-01", "2021-07-01")).isClean();
  }

  @Test
  void noCourseIsNotJudged() {
    assertThatRule(rule, aCase()).isNotRun("no radiotherapy recorded");
  }
}
