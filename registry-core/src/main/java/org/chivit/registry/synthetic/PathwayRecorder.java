package org.chivit.registry.synthetic;

import java.util.Optional;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.pathway.CarePathway;

/** Writes down the way to care as a ward would: what was reached, as far as it is remembered. */
final class PathwayRecorder {

  private PathwayRecorder() {}

  static CarePathway record(PathToCare path, Fate fate, int closing, CaseRandom random) {
    int horizon = fate.horizon(closing);
    return new CarePathway(
        Memory.OF_SYMPTOM.recall(path.symptom(), random),
        Memory.OF_CONTACT.recall(path.contact(), random),
        Memory.OF_REFERRAL.recall(path.referral(), random),
        Memory.OF_VISIT.recall(path.visit(), random),
        upTo(horizon, path.diagnosis(), Memory.OF_DIAGNOSIS, random),
        fate.treatments().isEmpty()
            ? Optional.empty()
            : Memory.OF_TREATMENT_START.recall(fate.treatments().get(0).firstDay(), random));
  }

  private static Optional<PartialDate> upTo(
      int horizon, int day, Memory memory, CaseRandom random) {
    Optional<PartialDate> recalled = memory.recall(day, random);
    return day <= horizon ? recalled : Optional.empty();
  }
}
