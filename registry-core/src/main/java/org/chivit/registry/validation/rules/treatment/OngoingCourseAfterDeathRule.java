package org.chivit.registry.validation.rules.treatment;

import java.util.List;
import java.util.Optional;
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
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/** A course that was ongoing when the child died has stopped. */
final class OngoingCourseAfterDeathRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("treatment-007"),
          Severity.WARNING,
          "A course of treatment is called ongoing although the child has died.",
          "Ours, because it cannot go on; the record was not brought up to date",
          "Record the course as stopped.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Optional<DatedFact> death = new CaseDates(registryCase).death();
    if (death.isEmpty()) {
      return Verdict.notRun("no death recorded");
    }
    Judgment judgment = new Judgment(INFO, registryCase);
    List<RadiotherapyCourse> radiotherapy = registryCase.treatments().radiotherapy();
    for (int i = 0; i < radiotherapy.size(); i++) {
      judge(
          judgment,
          radiotherapy.get(i).status(),
          new FieldRef(Variable.RADIOTHERAPY_STATUS, i),
          death.get());
    }
    List<ChemotherapyCourse> chemotherapy = registryCase.treatments().chemotherapy();
    for (int i = 0; i < chemotherapy.size(); i++) {
      judge(
          judgment,
          chemotherapy.get(i).status(),
          new FieldRef(Variable.CHEMOTHERAPY_STATUS, i),
          death.get());
    }
    return judgment.verdict("no course of treatment recorded");
  }

  private static void judge(
      Judgment judgment, CourseStatus status, FieldRef field, DatedFact death) {
    if (status == CourseStatus.ONGOING) {
      judgment.found(
          "The course is called ongoing after " + death.inWords() + ".", field, death.field());
    } else {
      judgment.good();
    }
  }
}
