package org.chivit.registry.validation.rules.date;

import java.util.ArrayList;
import java.util.List;
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
 * Nothing happens to a child before it is born, but what can be seen before birth: the first
 * symptom, the first contact, the referral, the visit and the diagnosis may belong to the
 * pregnancy.
 */
final class DateBeforeBirthRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("date-003"),
          Severity.ERROR,
          "Something is dated before the birth.",
          "Ours, because nothing can be done to a child that is not born; an antenatal "
              + "finding is allowed for",
          "Correct the birth date or the date named.");

  /** A pregnancy of 43 weeks, the longest that is let go on. */
  private static final int ANTENATAL_DAYS = 301;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    dates.birth().ifPresent(birth -> judge(judgment, birth, dates));
    return judgment.verdict("birth date not recorded, or nothing to compare it with");
  }

  private static void judge(Judgment judgment, DatedFact birth, CaseDates dates) {
    List<DatedFact> antenatal = new ArrayList<>();
    dates.firstSymptom().ifPresent(antenatal::add);
    dates.firstContact().ifPresent(antenatal::add);
    dates.referral().ifPresent(antenatal::add);
    dates.firstOncologyVisit().ifPresent(antenatal::add);
    dates.diagnosis().ifPresent(antenatal::add);
    antenatal.forEach(fact -> judgment.requireOrder(birth, fact, ANTENATAL_DAYS));

    List<DatedFact> born = new ArrayList<>();
    dates.treatmentStart().ifPresent(born::add);
    born.addAll(dates.surgeries());
    born.addAll(dates.courseStarts());
    born.addAll(dates.courseEnds());
    born.addAll(dates.events());
    born.addAll(dates.followUps());
    born.forEach(fact -> judgment.requireOrder(birth, fact));
  }
}
