package org.chivit.registry.validation.rules.registry;

import java.util.List;
import org.chivit.registry.validation.CrossCaseRule;

/** The rules that look at all cases at once. */
public final class RegistryRules {

  private RegistryRules() {}

  /** All of them. */
  public static List<CrossCaseRule> all() {
    return List.of(
        new TwoPatientIdsRule(),
        new IsolatedIncidenceYearRule(),
        new DefaultDayRule(),
        new NewYearsDayRule());
  }
}
