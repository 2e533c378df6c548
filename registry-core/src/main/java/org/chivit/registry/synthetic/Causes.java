package org.chivit.registry.synthetic;

import java.util.List;
import org.chivit.registry.outcome.CauseOfDeath;

/** The causes of death by what led to it; the weights are invented. */
final class Causes {

  static final Weighted<CauseOfDeath> OF_DISEASE =
      Weighted.of(
          List.of(
              CauseOfDeath.DISEASE,
              CauseOfDeath.INFECTION,
              CauseOfDeath.BLEEDING,
              CauseOfDeath.UNKNOWN),
          List.of(86.0, 4.0, 3.0, 7.0));

  static final Weighted<CauseOfDeath> OF_TREATMENT =
      Weighted.of(
          List.of(
              CauseOfDeath.INFECTION,
              CauseOfDeath.TOXICITY,
              CauseOfDeath.BLEEDING,
              CauseOfDeath.SURGICAL),
          List.of(52.0, 28.0, 12.0, 8.0));

  static final Weighted<CauseOfDeath> AFTER_ABANDONMENT =
      Weighted.of(
          List.of(CauseOfDeath.ABANDONMENT, CauseOfDeath.DISEASE, CauseOfDeath.UNKNOWN),
          List.of(50.0, 32.0, 18.0));

  private Causes() {}
}
