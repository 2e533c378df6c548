package org.chivit.registry.validation.rules.treatment;

import java.util.List;
import java.util.OptionalInt;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/**
 * More cycles than planned are given when the plan changes, or when two courses are written as one.
 */
final class MoreCyclesThanPlannedRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("treatment-004"),
          Severity.WARNING,
          "More cycles of chemotherapy were given than planned.",
          "Ours, because the plan should say what was meant",
          "Check both numbers; record a change of plan as a course of its own.");

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

      if (given.getAsInt() > planned.getAsInt()) {
        judgment.found(
            "The number of cycles given is "
                + given.getAsInt()
                + ", the number planned "
                + planned.getAsInt()
                + ".",
            new FieldRef(Variable.CHEMOTHERAPY_CYCLES_GIVEN, i),
            new FieldRef(Variable.CHEMOTHERAPY_CYCLES_PLANNED, i));
      } else {
        judgment.good();
      }
    }
    return judgment.verdict("no chemotherapy with cycles planned and given recorded");
  }
}
