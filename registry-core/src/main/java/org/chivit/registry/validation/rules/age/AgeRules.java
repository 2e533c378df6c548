package org.chivit.registry.validation.rules.age;

import java.util.List;
import org.chivit.registry.validation.Rule;

/** The rules of age. */
public final class AgeRules {

  private AgeRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new ChildhoodMorphologyInAdolescentRule(),
        new AdultMorphologyInChildRule(),
        new AdultSiteInChildRule(),
        new BowelOrLungTumorInChildRule(),
        new RetinoblastomaInOlderChildRule(),
        new PlacentalChoriocarcinomaRule(),
        new ProstateCarcinomaRule(),
        new UnlikelyChildhoodAgeRule(),
        new AdultRule(),
        new EarlyTumorInOlderChildRule(),
        new SeminomaBeforePubertyRule());
  }
}
