package org.chivit.registry.validation.rules.treatment;

import java.time.LocalDate;
import java.util.List;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.registration.RegistryCase;
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
import org.chivit.registry.validation.fact.Certainty;
import org.chivit.registry.validation.fact.DatedFact;

/**
 * Four months of radiotherapy and three years of chemotherapy are more than any course; the
 * maintenance of a leukemia takes two years.
 */
final class OngoingCourseTooLongRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("treatment-010"),
          Severity.INFO,
          "A course of treatment has been called ongoing for longer than any course " + "lasts.",
          "Ours, because the record was not brought up to date; the limits are a choice",
          "Record how the course ended, and when.");

  private static final int RADIOTHERAPY_DAYS = 120;
  private static final int CHEMOTHERAPY_DAYS = 1096;

  private final PartialDate today;

  /** A rule for one day of judgment. */
  OngoingCourseTooLongRule(LocalDate today) {
    this.today = PartialDate.of(today);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    if (dates.death().isPresent()) {
      return Verdict.notRun("the child has died");
    }
    Judgment judgment = new Judgment(INFO, registryCase);
    List<RadiotherapyCourse> radiotherapy = registryCase.treatments().radiotherapy();
    for (int i = 0; i < radiotherapy.size(); i++) {
      if (radiotherapy.get(i).status() == CourseStatus.ONGOING) {
        judge(judgment, dates.radiotherapyStart(i), RADIOTHERAPY_DAYS);
      }
    }
    List<ChemotherapyCourse> chemotherapy = registryCase.treatments().chemotherapy();
    for (int i = 0; i < chemotherapy.size(); i++) {
      if (chemotherapy.get(i).status() == CourseStatus.ONGOING) {
        judge(judgment, dates.chemotherapyStart(i), CHEMOTHERAPY_DAYS);
      }
    }
    return judgment.verdict("no ongoing course of treatment recorded");
  }

  private void judge(Judgment judgment, DatedFact start, int mostDays) {
    judgment.foundIf(
        Certainty.isLongAfter(start.date(), today, mostDays),
        () ->
            "The course is called ongoing, but "
                + start.inWords()
                + " lies more than "
                + mostDays
                + " days before "
                + today
                + ".",
        start.field());
  }
}
