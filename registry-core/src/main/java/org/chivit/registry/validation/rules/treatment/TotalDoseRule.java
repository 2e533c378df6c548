package org.chivit.registry.validation.rules.treatment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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

/** A total dose beyond any course for a child is mostly one that was written in centigray. */
final class TotalDoseRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("treatment-002"),
          Severity.WARNING,
          "The total dose of a course of radiotherapy is implausible.",
          "Ours, from common practice: at most 80 Gy a course (recalled and not " + "confirmed)",
          "Write the dose in gray: 1080 cGy is 10.8 Gy.");

  private static final BigDecimal MOST_GRAY = BigDecimal.valueOf(80);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Judgment judgment = new Judgment(INFO, registryCase);
    List<RadiotherapyCourse> courses = registryCase.treatments().radiotherapy();
    for (int i = 0; i < courses.size(); i++) {
      Optional<BigDecimal> dose = courses.get(i).totalDoseGray();
      if (dose.isEmpty()) {
        continue;
      }
      if (dose.get().compareTo(MOST_GRAY) > 0) {
        judgment.found(
            "The total dose is " + dose.get().toPlainString() + " Gy, more than 80 Gy.",
            new FieldRef(Variable.RADIOTHERAPY_TOTAL_DOSE_GRAY, i));
      } else {
        judgment.good();
      }
    }
    return judgment.verdict("no radiotherapy with a dose recorded");
  }
}
