package org.chivit.registry.synthetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chivit.registry.outcome.CauseOfDeath;

/** The fate of a child whom nobody sets out to cure: comfort on medical grounds, or a refusal. */
final class FateWithoutCure {

  static final TreatmentStep PALLIATIVE_CHEMOTHERAPY =
      new TreatmentStep(
          Modality.CHEMOTHERAPY,
          "oral etoposide",
          100,
          Set.of(),
          List.of(1, 2, 3, 4),
          28,
          BigDecimal.ZERO);

  private static final double CHEMOTHERAPY_PERCENT = 50;
  private static final double RADIOTHERAPY_PERCENT = 55;
  private static final double LOST_AT_ONCE_PERCENT = 25;
  private static final double LOST_YEARLY_PERCENT = 15;

  /** How many of a hundred live on for years where the disease is left alone. */
  private static final double SPARED_SHARE_OF_CURED = 0.05;

  private final TumorProfile profile;
  private final StageOutlook stage;
  private final PathToCare path;
  private final int closing;
  private final CaseRandom random;

  FateWithoutCure(
      TumorProfile profile, StageOutlook stage, PathToCare path, int closing, CaseRandom random) {
    this.profile = profile;
    this.stage = stage;
    this.path = path;
    this.closing = closing;
    this.random = random;
  }

  /** Comfort from the beginning. */
  Fate palliative() {
    int death = path.incidence() + Math.max(1, untreatedDays());
    List<PlannedTreatment> plan = new ArrayList<>();
    if (random.chance(RADIOTHERAPY_PERCENT)) {
      palliativeRadiotherapy().ifPresent(step -> plan.add(planned(step, path.start())));
    }
    if (plan.isEmpty() && random.chance(CHEMOTHERAPY_PERCENT)) {
      plan.add(planned(PALLIATIVE_CHEMOTHERAPY, path.start()));
    }
    List<GivenTreatment> given = GivenTreatment.give(plan, Interruption.NONE, death - 1, closing);
    int end = plan.isEmpty() ? path.start() : plan.get(0).lastDay();
    return new Fate(
        Approach.PALLIATIVE,
        Timeline.NEVER,
        Interruption.NONE,
        given,
        end,
        Timeline.NEVER,
        Timeline.NEVER,
        death,
        Causes.OF_DISEASE.pick(random),
        lastHeard(end, death));
  }

  /** A refusal, some days after the diagnosis was told. */
  Fate refused() {
    int refusal = path.diagnosis() + random.between(0, 21);
    boolean spared = random.chance(stage.curedPercent() * SPARED_SHARE_OF_CURED);
    int death =
        spared
            ? Timeline.NEVER
            : Math.max(path.incidence() + untreatedDays(), refusal + random.between(7, 60));
    CauseOfDeath cause = Causes.AFTER_ABANDONMENT.pick(random);
    return new Fate(
        Approach.REFUSED,
        refusal,
        Interruption.NONE,
        List.of(),
        refusal,
        Timeline.NEVER,
        Timeline.NEVER,
        death,
        cause,
        lastHeard(refusal, death));
  }

  /** Untreated, the disease takes little more than half the time. */
  private int untreatedDays() {
    return random.weibullDays(profile.monthsToDeath() * Timeline.DAYS_PER_MONTH * 0.6, 1.1);
  }

  /** Ten fractions of 3 Gy to a field that the plan of the tumor knows. */
  private Optional<TreatmentStep> palliativeRadiotherapy() {
    return profile.plan().steps().stream()
        .filter(step -> step.modality() == Modality.RADIOTHERAPY)
        .findFirst()
        .map(
            step ->
                new TreatmentStep(
                    Modality.RADIOTHERAPY,
                    step.name(),
                    100,
                    Set.of(),
                    List.of(10),
                    1,
                    new BigDecimal("3.0")));
  }

  private PlannedTreatment planned(TreatmentStep step, int firstDay) {
    return new PlannedTreatment(step, firstDay, step.pickSessions(random), step.daysPerSession());
  }

  private int lastHeard(int from, int death) {
    boolean atOnce = random.chance(LOST_AT_ONCE_PERCENT);
    int day = from + random.daysAtYearlyPercent(LOST_YEARLY_PERCENT);
    if (atOnce) {
      day = from;
    }
    return day >= closing || day >= death ? Timeline.NEVER : day;
  }
}
