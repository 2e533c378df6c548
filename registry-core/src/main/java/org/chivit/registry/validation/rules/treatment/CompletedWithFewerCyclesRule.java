package org.chivit.registry.validation.rules.treatment;

import java.util.List;
import java.util.OptionalInt;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/** A course that is called completed had all of its cycles, or the plan was changed. */
final class CompletedWithFewerCyclesRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("treatment-005"),
          Severity.WARNING,
          "A course of chemotherapy is called completed, but fewer cycles were given than "
              + "planned.",
          "Ours, because completion is counted from the status",
          "Correct the cycles, or record the course as stopped.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Judgment judgment = new Judgment(INFO, registryCase);
    List<ChemotherapyCourse> courses = registryCase.treatments().chemotherapy();
    for (int i = 0; i < courses.size(); i++) {
      OptionalInt planned = courses.get(i).cyclesPlanned();
      OptionalInt given = courses.get(i).cyclesGiven();
      if (planned.isEmpty() || given.isEmpty()) {
        continue;
      }

      boolean completed = courses.get(i).status() == CourseStatus.COMPLETED;
      if (completed && given.getAsInt() < planned.getAsInt()) {
        judgment.found(
            "The course is called completed, but "
                + given.getAsInt()
                + " of "
                + planned.getAsInt()
                + " cycles were given.",
            new FieldRef(Variable.CHEMOTHERAPY_STATUS, i),
            new FieldRef(Variable.CHEMOTHERAPY_CYCLES_GIVEN, i),
            new FieldRef(Variable.CHEMOTHERAPY_CYCLES_PLANNED, i));
      } else {
        judgment.good();
      }
    }
    return judgment.verdict("no chemotherapy with cycles planned and given recorded");
  }
}
