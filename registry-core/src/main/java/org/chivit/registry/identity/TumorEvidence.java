package org.chivit.registry.identity;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chivit.registry.date.DatePrecision;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.primary.MultiplePrimaries;
import org.chivit.registry.primary.PrimaryRelation;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.tumor.Tumor;

/** What the tumors of two patients say: whether they may be one, and when it was diagnosed. */
final class TumorEvidence {

  /** The most that tumors can give. */
  static final int MOST_POINTS = 40;

  private static final int SAME_CODES_POINTS = 25;
  private static final int ONE_PRIMARY_POINTS = 20;
  private static final int PERHAPS_ONE_PRIMARY_POINTS = 10;

  private static final int SAME_DAY_POINTS = 15;
  private static final int SAME_MONTH_POINTS = 10;
  private static final int MONTH_DAYS = 31;

  private TumorEvidence() {}

  /** The evidence of the two cases that say most; none if no two may be one tumor. */
  static List<Evidence> best(List<RegistryCase> first, List<RegistryCase> second) {
    List<Evidence> best = List.of();
    for (RegistryCase one : first) {
      for (RegistryCase other : second) {
        List<Evidence> evidence = of(one.tumor(), other.tumor());
        if (Evidence.sum(evidence) > Evidence.sum(best)) {
          best = evidence;
        }
      }
    }
    return best;
  }

  private static List<Evidence> of(Tumor first, Tumor second) {
    List<Evidence> evidence = new ArrayList<>(2);
    PrimaryRelation relation = MultiplePrimaries.relation(first, second);
    if (relation == PrimaryRelation.TWO) {
      return evidence;
    }
    boolean sameCodes =
        first.topography().equals(second.topography())
            && first.morphology().equals(second.morphology())
            && first.laterality() == second.laterality();
    if (sameCodes) {
      evidence.add(new Evidence(SAME_CODES_POINTS, "same tumor"));
    } else if (relation == PrimaryRelation.ONE) {
      evidence.add(new Evidence(ONE_PRIMARY_POINTS, "one primary by IARC"));
    } else {
      evidence.add(new Evidence(PERHAPS_ONE_PRIMARY_POINTS, "perhaps one primary"));
    }
    addTime(first.incidenceDate(), second.incidenceDate(), evidence);
    return evidence;
  }

  private static void addTime(PartialDate first, PartialDate second, List<Evidence> evidence) {
    boolean toTheDay =
        first.precision() == DatePrecision.DAY && second.precision() == DatePrecision.DAY;
    long days =
        Math.abs(ChronoUnit.DAYS.between(first.conventionalDay(), second.conventionalDay()));
    if (toTheDay && days == 0) {
      evidence.add(new Evidence(SAME_DAY_POINTS, "same incidence date"));
    } else if (days <= MONTH_DAYS) {
      evidence.add(new Evidence(SAME_MONTH_POINTS, "incidence dates within a month"));
    }
  }
}
