package org.chivit.registry.validation.rules.chemotherapy;

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

/**
 * A course that was planned and not begun is no treatment; written down, it makes the child one who
 * was treated.
 */
final class NoCycleGivenRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("chemotherapy-005"),
          Severity.WARNING,
          "A course of chemotherapy is recorded of which no cycle was given.",
          "Ours, because the course counts as treatment",
          "Delete the course if it never began, or correct the number of cycles.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Judgment judgment = new Judgment(INFO, registryCase);
    List<ChemotherapyCourse> courses = registryCase.treatments().chemotherapy();
    for (int i = 0; i < courses.size(); i++) {
      OptionalInt given = courses.get(i).cyclesGiven();
      if (given.isEmpty()) {
        continue;
      }
      boolean mayHaveBegun = courses.get(i).status() == CourseStatus.ONGOING;
      if (given.getAsInt() == 0 && !mayHaveBegun) {
        judgment.found(
            "The course has no cycle given, but counts as treatment.",
            new FieldRef(Variable.CHEMOTHERAPY_CYCLES_GIVEN, i));
      } else {
        judgment.good();
      }
    }
    return judgment.verdict("no chemotherapy with cycles given recorded");
  }
}
