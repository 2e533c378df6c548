package org.chivit.registry.validation.rules.missing;

import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/** Without it there is no age, no rate and no check of age. */
final class BirthDateMissingRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("missing-001"),
          Severity.INFO,
          "The birth date is not recorded.",
          "IARC Technical Report 42 (Ferlay 2005), as carried out by CanReg5 (mandatory "
              + "variables)",
          "Ask the family, or write the year alone if nothing more is known.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    if (registryCase.patient().birthDate().isPresent()) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "The birth date is not recorded, so the age is not known and not checked.",
        Variable.BIRTH_DATE);
  }
}
