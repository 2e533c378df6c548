package org.chivit.registry.validation.rules.treatment;

import java.util.List;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/**
 * The end of treatment opens the years of follow-up, so a completed course should say when it
 * ended.
 */
final class CompletedCourseWithoutEndRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("treatment-006"),
          Severity.INFO,
          "A completed course of treatment has no end date.",
          "Ours, because loss to follow-up is counted from the end of treatment",
          "Look up the date of the last fraction or dose.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Judgment judgment = new Judgment(INFO, registryCase);
    List<RadiotherapyCourse> radiotherapy = registryCase.treatments().radiotherapy();
    for (int i = 0; i < radiotherapy.size(); i++) {
      if (radiotherapy.get(i).status() == CourseStatus.COMPLETED
          && radiotherapy.get(i).end().isEmpty()) {
        judgment.found(
            "A completed course of radiotherapy has no end date.",
            new FieldRef(Variable.RADIOTHERAPY_END_DATE, i));
      }
      judgment.good();
    }
    List<ChemotherapyCourse> chemotherapy = registryCase.treatments().chemotherapy();
    for (int i = 0; i < chemotherapy.size(); i++) {
      if (chemotherapy.get(i).status() == CourseStatus.COMPLETED
          && chemotherapy.get(i).end().isEmpty()) {
        judgment.found(
            "A completed course of chemotherapy has no end date.",
            new FieldRef(Variable.CHEMOTHERAPY_END_DATE, i));
      }
      judgment.good();
    }
    return judgment.verdict("no course of treatment recorded");
  }
}
