package org.chivit.registry.validation.rules.date;

import java.time.LocalDate;
import java.util.List;
import org.chivit.registry.validation.Rule;

/** The rules of dates. */
public final class DateRules {

  private DateRules() {}

  /**
   * All of them.
   *
   * @param today the day of the judgment, which no date may lie after
   */
  public static List<Rule> all(LocalDate today) {
    return List.of(
        new FutureDateRule(today),
        new BirthAfterIncidenceRule(),
        new DateBeforeBirthRule(),
        new LastContactBeforeIncidenceRule(),
        new DeathBeforeIncidenceRule(),
        new EventBeforeDiagnosisRule(),
        new FactAfterDeathRule(),
        new CourseEndBeforeStartRule(),
        new FirstContactNotFirstRule(),
        new SymptomAfterContactRule(),
        new ReferralAfterOncologyVisitRule(),
        new DiagnosisLongBeforeVisitRule(),
        new TreatmentBeforeDiagnosisRule(),
        new DiagnosisDatesFarApartRule(),
        new LongSymptomIntervalRule(),
        new OneDayForEverythingRule(),
        new BirthOnIncidenceDateRule(),
        new TreatmentLongAfterDiagnosisRule());
  }
}
