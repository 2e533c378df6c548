package org.chivit.registry.validation.rules.chemotherapy;

import java.util.List;
import org.chivit.registry.validation.Rule;

/** The rules of chemotherapy. */
public final class ChemotherapyRules {

  private ChemotherapyRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new ProtocolOfOtherTumorRule(),
        new OverlappingCoursesRule(),
        new PauseBetweenCoursesRule(),
        new CyclesForDaysRule(),
        new NoCycleGivenRule(),
        new ProtocolMissingRule());
  }
}
