package org.chivit.registry.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.chivit.registry.treatment.CourseStatus;

/**
 * A treatment step as far as it was given.
 *
 * @param step what was done
 * @param planned how many sessions were planned
 * @param given how many were given, at least one
 * @param firstDay the first session
 * @param lastDay the last session given
 * @param status how far it has come on the closing date
 */
record GivenTreatment(
    TreatmentStep step, int planned, int given, int firstDay, int lastDay, CourseStatus status) {

  /**
   * What is given of a plan.
   *
   * @param plan the plan
   * @param interruption the break in it
   * @param lastDay the last day on which the child takes treatment
   * @param closing the closing date: what runs on beyond it is ongoing, not stopped
   */
  static List<GivenTreatment> give(
      List<PlannedTreatment> plan, Interruption interruption, int lastDay, int closing) {
    List<GivenTreatment> given = new ArrayList<>();
    int limit = Timeline.earlier(lastDay, closing);
    for (PlannedTreatment treatment : plan) {
      int sessions = 0;
      while (sessions < treatment.sessions()
          && interruption.shift(treatment.dayOf(sessions)) <= limit) {
        sessions++;
      }
      if (sessions == 0) {
        break;
      }
      CourseStatus status =
          sessions == treatment.sessions()
              ? CourseStatus.COMPLETED
              : lastDay < closing ? CourseStatus.STOPPED : CourseStatus.ONGOING;
      given.add(
          new GivenTreatment(
              treatment.step(),
              treatment.sessions(),
              sessions,
              interruption.shift(treatment.firstDay()),
              interruption.shift(treatment.dayOf(sessions - 1)),
              status));
      if (status != CourseStatus.COMPLETED) {
        break;
      }
    }
    return given;
  }
}
