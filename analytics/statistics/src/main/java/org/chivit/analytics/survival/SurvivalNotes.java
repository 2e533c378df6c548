package org.chivit.analytics.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.chivit.analytics.cohort.CohortFlow;

/** What a reader of a survival result must know beside the numbers. */
final class SurvivalNotes {

  /**
   * Below this number of subjects a stratum is pointed out. CONCORD-3 estimates no survival of
   * fewer than 10 patients (C. Allemani and others, Lancet 391 (2018) 1023-1075).
   */
  private static final long FEW = 10;

  private SurvivalNotes() {}

  static List<String> of(CohortFlow flow, List<SurvivalStratum> strata, SurvivalOptions options) {
    List<String> notes = new ArrayList<>();
    if (flow.matched() == 0) {
      notes.add("No case meets the conditions.");
    } else if (!flow.leftOut().isEmpty()) {
      notes.add(
          flow.used()
              + " of "
              + flow.matched()
              + " used; "
              + String.join("; ", flow.sentences())
              + ".");
    }
    name(strata, stratum -> stratum.n() < FEW, notes, "Fewer than " + FEW + " cases in: ");
    name(
        strata,
        stratum -> stratum.events() == 0,
        notes,
        "No event, so that the bounds of 1 say nothing of how sure that is, in: ");
    long atZero = 0;
    for (SurvivalStratum stratum : strata) {
      SurvivalPoint first = stratum.curve().points().get(0);
      atZero += first.time().signum() == 0 ? first.events() : 0;
    }
    if (atZero > 0) {
      notes.add(atZero + (atZero == 1 ? " event" : " events") + " at time 0, counted as such.");
    }
    name(
        strata,
        stratum -> stratum.estimates().stream().anyMatch(SurvivalNotes::isCarriedOn),
        notes,
        "Beyond follow-up the last survival is carried on and is no estimate, in: ");
    boolean yearsAsked =
        options.at().stream()
            .anyMatch(point -> point.label().toLowerCase(Locale.ROOT).endsWith("y"));
    if (options.unit() == TimeUnit.DAYS && yearsAsked && !strata.isEmpty()) {
      notes.add("A year is 365.25 days.");
    }
    return notes;
  }

  /** Where the last one had the event, nobody is left and the survival is known to be 0. */
  private static boolean isCarriedOn(SurvivalEstimate estimate) {
    return estimate.beyondFollowUp() && estimate.survival() > 0;
  }

  private static void name(
      List<SurvivalStratum> strata,
      Predicate<SurvivalStratum> which,
      List<String> notes,
      String before) {
    List<String> labels = new ArrayList<>();
    for (SurvivalStratum stratum : strata) {
      if (which.test(stratum)) {
        labels.add(stratum.stratum().label());
      }
    }
    if (!labels.isEmpty()) {
      notes.add(before + String.join("; ", labels) + ".");
    }
  }
}
