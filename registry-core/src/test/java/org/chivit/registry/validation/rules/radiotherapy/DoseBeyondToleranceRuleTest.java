package org.chivit.registry.validation.rules.radiotherapy;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CourseBuilder.course;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseBeyondToleranceRuleTest {

  private final Rule rule = new DoseBeyondToleranceRule();

  private static CaseBuilder irradiated(String field, String gray) {
    return aCase().radiotherapy(course("2021-06-01").named(field).gray(gray).radiotherapy());
  }

  @ParameterizedTest
  @CsvSource({
    "lungs, 20.1, 20",
    "Whole-lung, 36, 20",
    "whole abdomen, 30.6, 30",
    "whole liver, 45, 30",
    "TBI, 16.5, 16",
  })
  void aDoseBeyondTheLimitIsFound(String field, String gray, int limit) {
    assertThatRule(rule, irradiated(field, gray))
        .finds(
            "The dose is " + gray + " Gy to " + field + ", which bears at most " + limit + " Gy.",
            Variable.RADIOTHERAPY_TOTAL_DOSE_GRAY,
            Variable.RADIOTHERAPY_SITE);
  }

  @ParameterizedTest
  @CsvSource({"lungs, 20", "whole abdomen, 10.5", "total body, 12"})
  void theUsualDosesAreClean(String field, String gray) {
    assertThatRule(rule, irradiated(field, gray)).isClean();
  }

  @ParameterizedTest
  @CsvSource({"flank, 36", "lung metastasis, 45", "'', 45"})
  void aPartOfAnOrganIsNotJudged(String field, String gray) {
    assertThatRule(rule, irradiated(field, gray))
        .isNotRun("no radiotherapy of a whole organ with a dose recorded");
  }
}
