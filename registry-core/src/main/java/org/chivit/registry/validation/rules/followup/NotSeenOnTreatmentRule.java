package org.chivit.registry.validation.rules.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.TreatmentIntent;
import org.chivit.registry.treatment.Treatments;
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
 * Four missed weeks are an abandonment, and a call in time brings many back. Only where a curative
 * course is called ongoing, and for a year: after that the record is out of date, which another
 * rule says.
 */
final class NotSeenOnTreatmentRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("followup-003"),
          Severity.INFO,
          "A child on curative treatment has not been heard of for more than four weeks.",
          "Ours, after the definition of abandonment of SIOP PODC (Mostert 2011, Lancet "
              + "Oncology 12:719-20)",
          "Call the family today; record the visits since, or the abandonment with the "
              + "last treatment attended.");

  private static final int FOUR_WEEKS_DAYS = 28;
  private static final int OUT_OF_DATE_DAYS = 365;
  private static final String NOT_APPLICABLE =
      "no living child with an ongoing curative course recorded";

  private final PartialDate today;

  /** A rule for one day of judgment. */
  NotSeenOnTreatmentRule(LocalDate today) {
    this.today = PartialDate.of(today);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    if (dates.death().isPresent() || !isOnTreatment(registryCase.treatments()) || hasLeft(dates)) {
      return Verdict.notRun(NOT_APPLICABLE);
    }
    List<DatedFact> known = new ArrayList<>(dates.followUps());
    known.addAll(dates.events());
    known.addAll(dates.surgeries());
    known.addAll(dates.courseStarts());
    known.addAll(dates.courseEnds());
    DatedFact last =
        Collections.max(known, Comparator.comparing(contact -> contact.date().latest()));
    if (Certainty.isLongAfter(last.date(), today, OUT_OF_DATE_DAYS) != Certainty.NO) {
      return Verdict.notRun("record out of date, which rule outcome-011 asks after");
    }
    Judgment judgment = new Judgment(INFO, registryCase);
    judgment.foundIf(
        Certainty.isLongAfter(last.date(), today, FOUR_WEEKS_DAYS),
        () ->
            "A curative course is ongoing, but the last that is known is "
                + last.inWords()
                + ", more than four weeks before "
                + today
                + ".",
        last.field());
    return judgment.verdict(NOT_APPLICABLE);
  }

  private static boolean isOnTreatment(Treatments treatments) {
    return treatments.radiotherapy().stream()
            .anyMatch(
                course ->
                    course.status() == CourseStatus.ONGOING
                        && course.intent() != TreatmentIntent.PALLIATIVE)
        || treatments.chemotherapy().stream()
            .anyMatch(
                course ->
                    course.status() == CourseStatus.ONGOING
                        && course.intent() != TreatmentIntent.PALLIATIVE);
  }

  private static boolean hasLeft(CaseDates dates) {
    List<DatedFact> returns = dates.events(EventKind.RETURN);
    return dates.events(EventKind.ABANDONMENT).stream()
        .anyMatch(
            abandonment ->
                returns.stream()
                    .allMatch(back -> back.date().isCertainlyBefore(abandonment.date())));
  }
}
