package org.chivit.registry.validation.rules.date;

import java.util.ArrayList;
import java.util.List;
import org.chivit.registry.date.DatePrecision;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/**
 * The first symptom and at least three more steps on one and the same day. A child that is brought
 * on the first day of illness, referred, admitted and diagnosed within hours exists; it is so rare
 * that a default value is more likely.
 */
final class OneDayForEverythingRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("date-016"),
          Severity.WARNING,
          "The whole way to care is dated with one day.",
          "Ours, because a form that fills in one date for all looks like this, and every"
              + " delay becomes zero",
          "Look the dates up, and leave empty those that cannot be found.");

  private static final int LEAST_STEPS = 4;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    List<DatedFact> steps = new ArrayList<>();
    for (DatedFact step : dates.pathwayAnchors()) {
      if (step.date().precision() == DatePrecision.DAY) {
        steps.add(step);
      }
    }
    if (dates.incidence().date().precision() == DatePrecision.DAY) {
      steps.add(dates.incidence());
    }
    if (steps.size() < LEAST_STEPS
        || steps.get(0).field().variable() != Variable.FIRST_SYMPTOM_DATE) {
      return Verdict.notRun("first symptom and three more steps not dated to the day");
    }
    PartialDate day = steps.get(0).date();
    if (!steps.stream().allMatch(step -> step.date().equals(day))) {
      return Verdict.CLEAN;
    }
    return Verdict.found(
        new Finding(
            INFO,
            registryCase.id(),
            steps.stream().map(DatedFact::field).toList(),
            "All " + steps.size() + " dates from the first symptom on are " + day + "."));
  }
}
