package org.chivit.registry.synthetic;

import java.util.Optional;
import org.chivit.registry.staging.RecordedStage;

/**
 * A stage at diagnosis and what it means for the child.
 *
 * @param stage the value as recorded; empty where the tumor has none or none was recorded
 * @param key the value as treatment plans name it, {@code -} where there is none
 * @param curedPercent how many of a hundred children the disease does not kill if curative
 *     treatment is given in full
 */
record StageOutlook(Optional<RecordedStage> stage, String key, double curedPercent) {

  private static final String NONE = "-";

  StageOutlook {
    if (!(curedPercent >= 0 && curedPercent <= 100)) {
      throw new IllegalArgumentException("cured must be 0 to 100 percent: " + curedPercent);
    }
  }

  static StageOutlook of(String key, double curedPercent) {
    return new StageOutlook(
        key.equals(NONE) ? Optional.empty() : Optional.of(new RecordedStage(key)),
        key,
        curedPercent);
  }
}
