package org.chivit.registry.validation.rules.date;

import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/**
 * Treatment follows a diagnosis. An operation for an emergency may come first and give the
 * histology: thirty days are allowed for it.
 *
 * <p>Chemotherapy before the histology is common practice for kidney and liver tumors; the clinical
 * diagnosis that it rests on is a date of diagnosis too, so the earlier of the two recorded dates
 * counts.
 */
final class TreatmentBeforeDiagnosisRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("date-013"),
          Severity.WARNING,
          "Treatment started before every recorded date of diagnosis.",
          "Ours, because treatment presupposes a diagnosis; the thirty days for an "
              + "operation are a choice",
          "Check both dates; where treatment began on a clinical diagnosis, record its "
              + "date as the diagnosis date.");

  private static final int EMERGENCY_DAYS = 30;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    for (DatedFact surgery : dates.treatingSurgeries()) {
      judgment.requireAfterOneOf(dates.diagnoses(), surgery, EMERGENCY_DAYS);
    }
    for (DatedFact start : dates.courseStarts()) {
      judgment.requireAfterOneOf(dates.diagnoses(), start, 0);
    }
    dates
        .treatmentStart()
        .ifPresent(start -> judgment.requireAfterOneOf(dates.diagnoses(), start, EMERGENCY_DAYS));
    return judgment.verdict("no treatment recorded");
  }
}
