package org.chivit.registry.validation.rules.chemotherapy;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.date.PartialDate;
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
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.Certainty;
import org.chivit.registry.validation.fact.DatedFact;

/**
 * The shortest cycles are weekly; five days apart is the least here, so that a dose given early
 * raises nothing.
 */
final class CyclesForDaysRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("chemotherapy-004"),
          Severity.WARNING,
          "More cycles of chemotherapy are recorded than the days of the course allow.",
          "Ours, from common practice: a cycle a week at most (recalled and not " + "confirmed)",
          "Check the number of cycles and both dates; single doses are not cycles.");

  private static final int LEAST_DAYS_APART = 5;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    List<ChemotherapyCourse> courses = registryCase.treatments().chemotherapy();
    for (int i = 0; i < courses.size(); i++) {
      OptionalInt cycles = courses.get(i).cyclesGiven();
      Optional<DatedFact> end = dates.chemotherapyEnd(i);
      if (cycles.isEmpty() || cycles.getAsInt() < 2 || end.isEmpty()) {
        continue;
      }
      DatedFact start = dates.chemotherapyStart(i);
      if (end.get().date().isCertainlyBefore(start.date())) {
        continue;
      }
      judgment.foundIf(
          tooMany(cycles.getAsInt(), start.date(), end.get().date()),
          () ->
              "There are "
                  + cycles.getAsInt()
                  + " cycles from "
                  + start.date()
                  + " to "
                  + end.get().date()
                  + ": more than one in five days.",
          new FieldRef(Variable.CHEMOTHERAPY_CYCLES_GIVEN, i),
          start.field(),
          end.get().field());
    }
    return judgment.verdict("no chemotherapy with cycles and both dates recorded");
  }

  private static Certainty tooMany(int cycles, PartialDate start, PartialDate end) {
    long neededDays = (cycles - 1L) * LEAST_DAYS_APART;
    if (ChronoUnit.DAYS.between(start.earliest(), end.latest()) < neededDays) {
      return Certainty.YES;
    }
    return ChronoUnit.DAYS.between(start.latest(), end.earliest()) < neededDays
        ? Certainty.UNDECIDED
        : Certainty.NO;
  }
}
