package org.chivit.registry.validation.rules.radiotherapy;

import java.util.List;
import org.chivit.registry.validation.Rule;

/** The rules of radiotherapy. */
public final class RadiotherapyRules {

  private RadiotherapyRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new InfantRadiotherapyRule(),
        new CraniospinalBelowThreeRule(),
        new UnlikelyRadiotherapyRule(),
        new FractionsForDaysRule(),
        new DoseBeyondToleranceRule());
  }
}
