package org.chivit.registry.synthetic;

import java.util.ArrayList;
import java.util.List;

/**
 * A treatment step with its days, as planned on the day that treatment begins.
 *
 * @param step what is to be done
 * @param firstDay the first session
 * @param sessions how many cycles or fractions; 1 for an operation
 * @param daysBetween days from one cycle to the next
 */
record PlannedTreatment(TreatmentStep step, int firstDay, int sessions, int daysBetween) {

  /** The treatment of one child from a given day on; empty where nothing is indicated. */
  static List<PlannedTreatment> plan(
      TreatmentPlan plan, String stage, int firstDay, CaseRandom random) {
    List<PlannedTreatment> planned = new ArrayList<>();
    int day = firstDay;
    for (TreatmentStep step : plan.steps()) {
      if (step.modality() == Modality.BIOPSY || !step.isFor(stage, random)) {
        continue;
      }
      // Cycles slip by some days for low counts, fever or a road under water.
      int daysBetween = step.daysPerSession() + step.daysPerSession() * random.between(0, 14) / 100;
      PlannedTreatment next =
          new PlannedTreatment(step, day, step.pickSessions(random), daysBetween);
      planned.add(next);
      day = next.lastDay() + random.between(10, 24);
    }
    return planned;
  }

  /** The day of a session, counted from 0; fractions are given on five days of seven. */
  int dayOf(int session) {
    return step.modality() == Modality.RADIOTHERAPY
        ? firstDay + session + 2 * (session / 5)
        : firstDay + session * daysBetween;
  }

  /** The day of the last session. */
  int lastDay() {
    return dayOf(sessions - 1);
  }
}
