package org.chivit.registry.validation.rules.date;

import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Sources;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/** A course of treatment does not end before it starts. */
final class CourseEndBeforeStartRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("date-008"),
          Severity.ERROR,
          "A course of treatment ends before it starts.",
          Sources.JRC,
          "Correct the start or the end of the course.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    for (int i = 0; i < registryCase.treatments().radiotherapy().size(); i++) {
      DatedFact start = dates.radiotherapyStart(i);
      dates.radiotherapyEnd(i).ifPresent(end -> judgment.requireOrder(start, end));
    }
    for (int i = 0; i < registryCase.treatments().chemotherapy().size(); i++) {
      DatedFact start = dates.chemotherapyStart(i);
      dates.chemotherapyEnd(i).ifPresent(end -> judgment.requireOrder(start, end));
    }
    return judgment.verdict("no course with an end recorded");
  }
}
