package org.chivit.registry.synthetic;

import java.util.List;

/**
 * A break in treatment: the family stays away after a day, and where they come back, all that was
 * planned happens so many days later.
 *
 * @param lastAttended the last session attended; {@link Timeline#NEVER} where there is no break
 * @param comeBack the first session after the break; {@link Timeline#NEVER} where there is none
 * @param lostDays how many days later the rest is given
 */
record Interruption(int lastAttended, int comeBack, int lostDays) {

  /** No break. */
  static final Interruption NONE = new Interruption(Timeline.NEVER, Timeline.NEVER, 0);

  /** Four consecutive weeks missed are abandonment (SIOP PODC, Mostert 2011). */
  static final int ABANDONMENT_DAYS = 28;

  /** A break after a given day of a plan that has sessions before and after it. */
  static Interruption after(int day, int lostDays, List<PlannedTreatment> plan) {
    int last = Integer.MIN_VALUE;
    int next = Timeline.NEVER;
    for (PlannedTreatment treatment : plan) {
      for (int i = 0; i < treatment.sessions(); i++) {
        int session = treatment.dayOf(i);
        if (session <= day) {
          last = Math.max(last, session);
        } else {
          next = Math.min(next, session);
        }
      }
    }
    return new Interruption(last, next + lostDays, lostDays);
  }

  /** The same break without a return. */
  Interruption forGood() {
    return new Interruption(lastAttended, Timeline.NEVER, 0);
  }

  /** Whether there is a break. */
  boolean isAbandonment() {
    return lastAttended != Timeline.NEVER;
  }

  /** Whether the family comes back. */
  boolean hasReturn() {
    return comeBack != Timeline.NEVER;
  }

  /** The last day on which treatment is taken; {@link Timeline#NEVER} unless it ends for good. */
  int lastTreatmentDay() {
    return isAbandonment() && !hasReturn() ? lastAttended : Timeline.NEVER;
  }

  /** When a planned day really comes. */
  int shift(int day) {
    return day > lastAttended ? day + lostDays : day;
  }
}
