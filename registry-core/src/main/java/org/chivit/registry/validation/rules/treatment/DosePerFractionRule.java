package org.chivit.registry.validation.rules.treatment;

import java.math.BigDecimal;
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

/**
 * A dose per fraction that no usual schedule has. Fractions of 1 to 3 Gy are the rule, 8 Gy is
 * given once against pain, and 0.5 Gy to a large spleen.
 */
final class DosePerFractionRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("treatment-001"),
          Severity.WARNING,
          "The dose per fraction is implausible.",
          "Ours, from common practice: 0.5 to 10 Gy a fraction (recalled and not " + "confirmed)",
          "Check the dose, which is in gray, and the number of fractions.");

  private static final BigDecimal LEAST_GRAY = new BigDecimal("0.5");
  private static final BigDecimal MOST_GRAY = BigDecimal.TEN;

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
      if (course.totalDoseGray().isEmpty() || course.fractions().isEmpty()) {
        continue;
      }
      BigDecimal dose = course.totalDoseGray().get();
      BigDecimal fractions = BigDecimal.valueOf(course.fractions().getAsInt());
      if (dose.compareTo(fractions.multiply(LEAST_GRAY)) < 0
          || dose.compareTo(fractions.multiply(MOST_GRAY)) > 0) {
        judgment.found(
            "The dose is "
                + dose.toPlainString()
                + " Gy, the number of fractions "
                + fractions
                + ": not 0.5 to 10 Gy each.",
            new FieldRef(Variable.RADIOTHERAPY_TOTAL_DOSE_GRAY, i),
            new FieldRef(Variable.RADIOTHERAPY_FRACTIONS, i));
      } else {
        judgment.good();
      }
    }
    return judgment.verdict("no radiotherapy with dose and fractions recorded");
  }
}
