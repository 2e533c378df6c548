package org.chivit.registry.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chivit.registry.outcome.DiseaseStatus;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.VitalStatus;

/**
 * Writes down the contacts: every three months in the first year, every five until the third, every
 * six until the fifth, then yearly; by phone and less often with families who have turned away; and
 * a last call before the closing date to most who are alive.
 */
final class FollowUpRecorder {

  private static final double VISIT_KEPT_PERCENT = 92;
  private static final double CALL_ANSWERED_PERCENT = 45;
  private static final double CLOSING_CALL_PERCENT = 70;
  private static final double SOURCE_MISSING_PERCENT = 3;
  private static final double DISEASE_UNKNOWN_PERCENT = 7;

  /** A relapse that a second line cures is gone after so many days. */
  private static final int SALVAGE_DAYS = 240;

  /** By so many days of curative treatment there is a remission, if there is one at all. */
  private static final int REMISSION_DAYS = 150;

  private final PathToCare path;
  private final Fate fate;
  private final int closing;
  private final CaseRandom random;
  private final List<FollowUp> followUps = new ArrayList<>();

  private FollowUpRecorder(PathToCare path, Fate fate, int closing, CaseRandom random) {
    this.path = path;
    this.fate = fate;
    this.closing = closing;
    this.random = random;
  }

  static List<FollowUp> record(PathToCare path, Fate fate, int closing, CaseRandom random) {
    FollowUpRecorder recorder = new FollowUpRecorder(path, fate, closing, random);
    recorder.recordAll();
    return recorder.followUps;
  }

  private void recordAll() {
    // A contact on the day of death would be a contact after it by any clock but a day's.
    int last = Math.min(fate.horizon(closing), fate.death() - 1);
    int day = path.diagnosis() + spacing(path.diagnosis());
    int latest = path.diagnosis();
    while (day <= last) {
      if (random.chance(fate.isAwayOn(day) ? CALL_ANSWERED_PERCENT : VISIT_KEPT_PERCENT)) {
        add(day);
        latest = day;
      }
      day += spacing(day);
    }
    boolean called = random.chance(CLOSING_CALL_PERCENT);
    int call = closing - random.between(0, 75);
    if (called && fate.horizon(closing) == closing && call <= last && call > latest + 14) {
      add(call);
    }
  }

  private int spacing(int day) {
    double years = (day - path.incidence()) / Timeline.DAYS_PER_YEAR;
    int days = years < 1 ? 90 : years < 3 ? 150 : years < 5 ? 182 : 365;
    return days * random.between(88, 115) / 100;
  }

  private void add(int day) {
    followUps.add(
        new FollowUp(Memory.exact(day), VitalStatus.ALIVE, diseaseStatus(day), source(day)));
  }

  private DiseaseStatus diseaseStatus(int day) {
    if (random.chance(DISEASE_UNKNOWN_PERCENT)) {
      return DiseaseStatus.UNKNOWN;
    }
    boolean failed = day >= fate.failure();
    boolean salvaged = failed && fate.death() == Timeline.NEVER;
    if (failed && !(salvaged && day >= fate.failure() + SALVAGE_DAYS)) {
      return DiseaseStatus.WITH_DISEASE;
    }
    boolean treated =
        fate.approach() == Approach.CURATIVE
            && day > Math.min(fate.treatmentEnd(), path.start() + REMISSION_DAYS);
    return treated && !fate.isAwayOn(day)
        ? DiseaseStatus.NO_EVIDENCE_OF_DISEASE
        : DiseaseStatus.WITH_DISEASE;
  }

  private Optional<String> source(int day) {
    if (random.chance(SOURCE_MISSING_PERCENT)) {
      return Optional.empty();
    }
    if (fate.isAwayOn(day)) {
      return Optional.of(random.chance(75) ? "phone" : "relative");
    }
    return Optional.of(random.chance(88) ? "clinic" : "phone");
  }
}
