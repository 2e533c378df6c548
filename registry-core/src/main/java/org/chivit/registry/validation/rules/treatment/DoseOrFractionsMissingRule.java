package org.chivit.registry.validation.rules.treatment;

import java.util.List;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/** A dose says little without the number of fractions it was given in, and the other way about. */
final class DoseOrFractionsMissingRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("treatment-003"),
          Severity.INFO,
          "A course of radiotherapy has a dose without fractions, or fractions without a "
              + "dose.",
          "Ours, because a dose is judged by its fractions",
          "Look up the missing number in the radiotherapy record.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Judgment judgment = new Judgment(INFO, registryCase);
    List<RadiotherapyCourse> courses = registryCase.treatments().radiotherapy();
    for (int i = 0; i < courses.size(); i++) {
      RadiotherapyCourse course = courses.get(i);
      boolean dose = course.totalDoseGray().isPresent();
      boolean fractions = course.fractions().isPresent();
      if (dose && !fractions) {
        judgment.found(
            "The total dose is recorded, the number of fractions is not.",
            new FieldRef(Variable.RADIOTHERAPY_FRACTIONS, i));
      } else if (fractions && !dose) {
        judgment.found(
            "The number of fractions is recorded, the total dose is not.",
            new FieldRef(Variable.RADIOTHERAPY_TOTAL_DOSE_GRAY, i));
      } else {
        judgment.good();
      }
    }
    return judgment.verdict("no radiotherapy recorded");
  }
}
