package org.chivit.registry.synthetic;

import java.util.List;
import org.chivit.registry.outcome.CauseOfDeath;

/**
 * The fate of a child whose treatment is meant to cure.
 *
 * <p>The disease follows a mixture cure model (Boag 1949): a share of children, by stage, is cured;
 * in the others it kills at a time from a Weibull distribution. Treatment may kill first, and
 * families may leave it: 15 percent of them, the share of the world's children (Friedrich 2015,
 * PLoS ONE e0135230), of whom one in four comes back.
 */
final class FateOfCurative {

  /**
   * Of the families whose treatment lasts long enough to leave it. Some of these children are
   * diagnosed too late for the registry to know.
   */
  private static final double ABANDONMENT_PERCENT = 21;

  private static final double RETURN_PERCENT = 25;
  private static final double LOST_AT_ABANDONMENT_PERCENT = 30;
  private static final double SALVAGED_RELAPSE_PERCENT = 4;
  private static final double SECOND_MALIGNANCY_PERCENT = 1.5;
  private static final double OTHER_DEATH_PERCENT = 0.7;
  private static final double STOPPED_AT_PROGRESSION_PERCENT = 75;
  private static final double SECOND_LINE_PERCENT = 60;
  private static final double LOST_YEARLY_PERCENT = 4;
  private static final double LOST_YEARLY_AFTER_ABANDONMENT_PERCENT = 18;
  private static final int SHORTEST_TREATMENT_TO_LEAVE = 28;

  private final TumorProfile profile;
  private final StageOutlook stage;
  private final PathToCare path;
  private final int closing;
  private final CaseRandom random;

  FateOfCurative(
      TumorProfile profile, StageOutlook stage, PathToCare path, int closing, CaseRandom random) {
    this.profile = profile;
    this.stage = stage;
    this.path = path;
    this.closing = closing;
    this.random = random;
  }

  Fate draw() {
    List<PlannedTreatment> plan =
        PlannedTreatment.plan(profile.plan(), stage.key(), path.start(), random);
    int plannedEnd = plan.isEmpty() ? path.start() : plan.get(plan.size() - 1).lastDay();
    Interruption interruption = interruption(plan, plannedEnd);
    int treatmentEnd = interruption.shift(plannedEnd);
    Ending ending = ending(plan, plannedEnd, interruption);
    int lastTreatmentDay =
        Timeline.earlier(interruption.lastTreatmentDay(), dayBefore(ending.death()));
    boolean progresses = ending.failure() <= treatmentEnd;
    boolean stops = progresses && random.chance(STOPPED_AT_PROGRESSION_PERCENT);
    if (stops) {
      lastTreatmentDay = Timeline.earlier(lastTreatmentDay, ending.failure());
    }
    List<GivenTreatment> given = GivenTreatment.give(plan, interruption, lastTreatmentDay, closing);
    int lastHeard = lastHeard(interruption, treatmentEnd, ending);
    boolean relapses = ending.failure() != Timeline.NEVER && !progresses;
    boolean secondLine =
        (stops || relapses)
            && ending.failure() <= lastHeard
            && interruption.lastTreatmentDay() == Timeline.NEVER
            && random.chance(SECOND_LINE_PERCENT);
    if (secondLine) {
      given = SecondLine.after(ending.failure(), given, dayBefore(ending.death()), closing, random);
    }
    return new Fate(
        Approach.CURATIVE,
        Timeline.NEVER,
        interruption,
        given,
        treatmentEnd,
        ending.failure(),
        secondMalignancy(treatmentEnd, ending.death()),
        ending.death(),
        cause(ending, given),
        lastHeard);
  }

  /** How the disease and the life end; {@link Timeline#NEVER} where they do not. */
  private record Ending(int failure, int death, CauseOfDeath cause) {}

  private Interruption interruption(List<PlannedTreatment> plan, int plannedEnd) {
    int length = plannedEnd - path.start();
    if (length < SHORTEST_TREATMENT_TO_LEAVE || !random.chance(ABANDONMENT_PERCENT)) {
      return Interruption.NONE;
    }
    int leaves = path.start() + (int) (length * random.unit() * 0.95);
    int lostDays = Interruption.ABANDONMENT_DAYS + random.logNormalDays(40, 0.7);
    Interruption interruption = Interruption.after(leaves, lostDays, plan);
    if (interruption.lastAttended() + Interruption.ABANDONMENT_DAYS > closing) {
      return Interruption.NONE;
    }
    boolean returns = random.chance(RETURN_PERCENT) && interruption.comeBack() <= closing;
    return returns ? interruption : interruption.forGood();
  }

  private Ending ending(List<PlannedTreatment> plan, int plannedEnd, Interruption interruption) {
    if (plan.isEmpty()) {
      return endingUnderObservation();
    }
    return interruption.isAbandonment()
        ? endingAfterAbandonment(interruption, plannedEnd)
        : endingUnderTreatment(plannedEnd);
  }

  private Ending endingUnderObservation() {
    boolean cured = random.chance(stage.curedPercent());
    return new Ending(
        Timeline.NEVER,
        cured ? Timeline.NEVER : path.incidence() + daysToDeath(),
        Causes.OF_DISEASE.pick(random));
  }

  private Ending endingUnderTreatment(int treatmentEnd) {
    int length = Math.max(10, treatmentEnd - path.start());
    boolean poisoned = random.chance(profile.toxicDeathPercent());
    double early = random.unit();
    int toxicDeath = path.start() + 2 + (int) (length * early * early);
    Ending ofDisease =
        random.chance(stage.curedPercent())
            ? endingOfTheCured(treatmentEnd)
            : endingOfTheUncured(path.start() + 14, treatmentEnd);
    if (!poisoned || ofDisease.death() <= toxicDeath) {
      return ofDisease;
    }
    int failure = ofDisease.failure() < toxicDeath ? ofDisease.failure() : Timeline.NEVER;
    return new Ending(failure, toxicDeath, Causes.OF_TREATMENT.pick(random));
  }

  private Ending endingOfTheCured(int treatmentEnd) {
    int relapse =
        random.chance(SALVAGED_RELAPSE_PERCENT)
            ? treatmentEnd + 60 + random.logNormalDays(300, 0.7)
            : Timeline.NEVER;
    int death =
        random.chance(OTHER_DEATH_PERCENT)
            ? treatmentEnd + random.between(1, 2000)
            : Timeline.NEVER;
    return new Ending(relapse < death ? relapse : Timeline.NEVER, death, CauseOfDeath.OTHER);
  }

  /** Relapse or progression comes between a third and four fifths of the way to the death. */
  private Ending endingOfTheUncured(int earliestFailure, int treatmentEnd) {
    int death = path.incidence() + daysToDeath();
    int failure =
        path.incidence() + (int) ((death - path.incidence()) * (0.35 + 0.45 * random.unit()));
    // Where treatment has just ended, a growth that was missed is a progression found late: it is
    // dated to the end of treatment, so that a relapse always follows weeks of remission.
    if (failure > treatmentEnd && failure < treatmentEnd + 28) {
      failure = treatmentEnd;
    }
    boolean seen = failure >= earliestFailure && failure < death;
    return new Ending(seen ? failure : Timeline.NEVER, death, Causes.OF_DISEASE.pick(random));
  }

  /** Of the chance of a cure there remains the more, the more of the treatment was taken. */
  private Ending endingAfterAbandonment(Interruption interruption, int plannedEnd) {
    double taken =
        (interruption.lastAttended() - path.start()) / (double) (plannedEnd - path.start());
    double kept = interruption.hasReturn() ? 0.8 : 0.15 + 0.6 * taken;
    if (random.chance(stage.curedPercent() * kept)) {
      return new Ending(Timeline.NEVER, Timeline.NEVER, CauseOfDeath.OTHER);
    }
    int from = interruption.hasReturn() ? interruption.comeBack() : interruption.lastAttended();
    int death = Math.max(path.incidence() + daysToDeath(), from + random.between(20, 120));
    boolean seen = random.chance(interruption.hasReturn() ? 80 : 20);
    int failure = seen ? from + 1 + (int) ((death - from - 2) * random.unit()) : Timeline.NEVER;
    CauseOfDeath cause =
        interruption.hasReturn()
            ? Causes.OF_DISEASE.pick(random)
            : Causes.AFTER_ABANDONMENT.pick(random);
    return new Ending(failure, death, cause);
  }

  /** Nobody dies of an operation that was not done, nor of drugs or rays that were not given. */
  private static CauseOfDeath cause(Ending ending, List<GivenTreatment> given) {
    boolean operated =
        given.stream().anyMatch(treatment -> treatment.step().modality() == Modality.SURGERY);
    boolean drugsOrRays =
        given.stream().anyMatch(treatment -> treatment.step().modality() != Modality.SURGERY);
    return switch (ending.cause()) {
      case SURGICAL -> operated ? CauseOfDeath.SURGICAL : CauseOfDeath.TOXICITY;
      case TOXICITY -> drugsOrRays ? CauseOfDeath.TOXICITY : CauseOfDeath.SURGICAL;
      default -> ending.cause();
    };
  }

  private int daysToDeath() {
    double median = profile.monthsToDeath() * Timeline.DAYS_PER_MONTH;
    return Math.max(1, random.weibullDays(median, 1.2));
  }

  private int secondMalignancy(int treatmentEnd, int death) {
    boolean happens = random.chance(SECOND_MALIGNANCY_PERCENT);
    int day = treatmentEnd + random.between(300, 2000);
    return happens && day < death ? day : Timeline.NEVER;
  }

  /** Families are lost after treatment, not under it; those whose child relapses stay. */
  private int lastHeard(Interruption interruption, int treatmentEnd, Ending ending) {
    boolean away = interruption.lastTreatmentDay() != Timeline.NEVER;
    int from = away ? interruption.lastAttended() : treatmentEnd;
    boolean atOnce = random.chance(LOST_AT_ABANDONMENT_PERCENT);
    int later =
        random.daysAtYearlyPercent(
            away ? LOST_YEARLY_AFTER_ABANDONMENT_PERCENT : LOST_YEARLY_PERCENT);
    if (away && atOnce) {
      return from;
    }
    int day = from + later;
    return day >= closing || day >= ending.failure() || day >= ending.death()
        ? Timeline.NEVER
        : day;
  }

  private static int dayBefore(int day) {
    return day == Timeline.NEVER ? day : day - 1;
  }
}
