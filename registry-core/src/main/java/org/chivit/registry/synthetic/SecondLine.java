package org.chivit.registry.synthetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Chemotherapy after a relapse or a progression. */
final class SecondLine {

  static final TreatmentStep STEP =
      new TreatmentStep(
          Modality.CHEMOTHERAPY,
          "second line ICE",
          100,
          Set.of(),
          List.of(2, 3, 4, 6),
          21,
          BigDecimal.ZERO);

  private SecondLine() {}

  /** The treatments with a second line after them, where the child lives to begin it. */
  static List<GivenTreatment> after(
      int failure, List<GivenTreatment> firstLine, int lastDay, int closing, CaseRandom random) {
    PlannedTreatment plan =
        new PlannedTreatment(
            STEP,
            failure + random.between(7, 30),
            STEP.pickSessions(random),
            STEP.daysPerSession());
    List<GivenTreatment> all = new ArrayList<>(firstLine);
    all.addAll(GivenTreatment.give(List.of(plan), Interruption.NONE, lastDay, closing));
    return all;
  }
}
