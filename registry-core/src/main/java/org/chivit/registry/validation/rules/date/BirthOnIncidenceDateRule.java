package org.chivit.registry.validation.rules.date;

import java.util.Optional;
import org.chivit.registry.date.DatePrecision;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/**
 * A tumor that was seen before birth is dated at birth, and some are found on the first day; far
 * more often a date was written into two columns.
 */
final class BirthOnIncidenceDateRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("date-017"),
          Severity.INFO,
          "The birth date and the incidence date are the same day.",
          "Ours, because one date is easily copied into the other",
          "Check both dates; leave them if the tumor was found at birth.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    PartialDate incidence = dates.incidence().date();
    Optional<DatedFact> birth = dates.birth();
    if (birth.isEmpty()) {
      return Verdict.notRun("birth date not recorded");
    }
    if (birth.get().date().precision() != DatePrecision.DAY
        || incidence.precision() != DatePrecision.DAY) {
      return Verdict.notRun(Judgment.IMPRECISE);
    }
    if (!birth.get().date().equals(incidence)) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "The birth date and the incidence date are both " + incidence + ".",
        Variable.BIRTH_DATE,
        Variable.INCIDENCE_DATE);
  }
}
