package org.chivit.registry.validation.rules.missing;

import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/** Whose province is missing is counted in no province. */
final class ProvinceMissingRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("missing-002"),
          Severity.INFO,
          "The province is not recorded.",
          "Ours, because coverage and incidence are counted by the province of residence",
          "Record the province where the family lives, not that of the hospital.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    if (registryCase.patient().province().isPresent()) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO, registryCase, "The province of residence is not recorded.", Variable.PROVINCE);
  }
}
