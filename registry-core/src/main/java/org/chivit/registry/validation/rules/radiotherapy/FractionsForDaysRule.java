package org.chivit.registry.validation.rules.radiotherapy;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.chivit.registry.date.PartialDate;
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
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.Certainty;
import org.chivit.registry.validation.fact.DatedFact;
import org.chivit.registry.validation.fact.FreeText;

/**
 * One fraction a day is the rule, two a day the most; the whole body is given three a day and is
 * let pass.
 */
final class FractionsForDaysRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("radiotherapy-004"),
          Severity.WARNING,
          "More fractions are recorded than the days of the course allow.",
          "Ours, from common practice: two fractions a day at most (recalled and not "
              + "confirmed)",
          "Check the number of fractions and both dates.");

  private static final int MOST_A_DAY = 2;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    List<RadiotherapyCourse> courses = registryCase.treatments().radiotherapy();
    for (int i = 0; i < courses.size(); i++) {
      RadiotherapyCourse course = courses.get(i);
      boolean wholeBody = FreeText.of(course.site().orElse("")).hasAny("TOTAL BODY", "TBI");
      if (course.end().isEmpty() || course.fractions().isEmpty() || wholeBody) {
        continue;
      }
      int fractions = course.fractions().getAsInt();
      DatedFact start = dates.radiotherapyStart(i);
      DatedFact end = dates.radiotherapyEnd(i).orElseThrow();
      judgment.foundIf(
          tooMany(fractions, start.date(), end.date()),
          () ->
              "There are "
                  + fractions
                  + " fractions from "
                  + start.date()
                  + " to "
                  + end.date()
                  + ": more than two a day.",
          new FieldRef(Variable.RADIOTHERAPY_FRACTIONS, i),
          start.field(),
          end.field());
    }
    return judgment.verdict("no radiotherapy with fractions and both dates recorded");
  }

  /** A course that ends before it starts is the matter of another rule, and has one day here. */
  private static Certainty tooMany(int fractions, PartialDate start, PartialDate end) {
    long mostDays = Math.max(0, ChronoUnit.DAYS.between(start.earliest(), end.latest())) + 1;
    long leastDays = Math.max(0, ChronoUnit.DAYS.between(start.latest(), end.earliest())) + 1;
    if (fractions > MOST_A_DAY * mostDays) {
      return Certainty.YES;
    }
    return fractions > MOST_A_DAY * leastDays ? Certainty.UNDECIDED : Certainty.NO;
  }
}
