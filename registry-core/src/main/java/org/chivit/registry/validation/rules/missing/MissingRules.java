package org.chivit.registry.validation.rules.missing;

import java.util.List;
import org.chivit.registry.validation.Rule;

/** The rules of what is missing. */
public final class MissingRules {

  private MissingRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(new BirthDateMissingRule(), new ProvinceMissingRule(), new BasisUnknownRule());
  }
}
