package org.chivit.registry.synthetic;

import java.util.List;
import org.chivit.registry.outcome.CauseOfDeath;

/**
 * What truly becomes of a child, whether or not the registry hears of it. A day of what does not
 * happen is {@link Timeline#NEVER}.
 *
 * @param approach what was set out to do
 * @param refusal the day of the refusal
 * @param interruption the break in treatment
 * @param treatments what was given, up to the closing date
 * @param treatmentEnd the day by which treatment is over, or would be; not before the diagnosis
 * @param failure the relapse, or the progression where it comes before the end of treatment
 * @param secondMalignancy a second cancer
 * @param death the death
 * @param cause its cause; without meaning where there is no death
 * @param lastHeard the last day on which a family that is lost to follow-up is heard of
 */
record Fate(
    Approach approach,
    int refusal,
    Interruption interruption,
    List<GivenTreatment> treatments,
    int treatmentEnd,
    int failure,
    int secondMalignancy,
    int death,
    CauseOfDeath cause,
    int lastHeard) {

  /** The last day of which the registry knows anything, at most the closing date. */
  int horizon(int closing) {
    return Math.min(closing, Math.min(death, lastHeard));
  }

  /** Whether the disease came back after treatment had ended, as against growing under it. */
  boolean failureIsRelapse() {
    return failure > treatmentEnd;
  }

  /** Whether the family has turned away from treatment on a given day. */
  boolean isAwayOn(int day) {
    boolean refused = refusal != Timeline.NEVER && day >= refusal;
    boolean stayingAway =
        interruption.isAbandonment()
            && day > interruption.lastAttended()
            && day < interruption.comeBack();
    return refused || stayingAway;
  }
}
