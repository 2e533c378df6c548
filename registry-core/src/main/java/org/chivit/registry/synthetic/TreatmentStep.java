package org.chivit.registry.synthetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * One step of a treatment plan: a row of {@code treatment_plans.csv}, whose header says what the
 * columns mean.
 *
 * @param modality what is done
 * @param name the procedure, protocol or field
 * @param sharePercent the share of children whose plan holds the step
 * @param stages the stages it is for; empty for every stage
 * @param sessions how many times it is given: cycles, fractions, or one operation
 * @param daysPerSession days from one cycle to the next; 1 for other modalities
 * @param grayPerFraction the dose of a fraction; zero for other modalities
 */
record TreatmentStep(
    Modality modality,
    String name,
    double sharePercent,
    Set<String> stages,
    List<Integer> sessions,
    int daysPerSession,
    BigDecimal grayPerFraction) {

  TreatmentStep {
    stages = Set.copyOf(stages);
    sessions = List.copyOf(sessions);
    if (sessions.isEmpty() || sessions.stream().anyMatch(number -> number < 1)) {
      throw new IllegalArgumentException(name + ": must be given at least once: " + sessions);
    }
    if (daysPerSession < 1) {
      throw new IllegalArgumentException(name + ": days must be positive: " + daysPerSession);
    }
    if (modality == Modality.RADIOTHERAPY && grayPerFraction.signum() <= 0) {
      throw new IllegalArgumentException(name + ": dose must be positive: " + grayPerFraction);
    }
  }

  /** Whether the plan of a child with this stage holds the step. */
  boolean isFor(String stage, CaseRandom random) {
    return (stages.isEmpty() || stages.contains(stage)) && random.chance(sharePercent);
  }

  /** How many times it is planned for one child. */
  int pickSessions(CaseRandom random) {
    return sessions.get(random.between(0, sessions.size() - 1));
  }
}
