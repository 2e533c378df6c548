package org.chivit.registry.validation.rules.missing;

import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/** An unknown basis counts against the part of cases that were verified by microscopy. */
final class BasisUnknownRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("missing-003"),
          Severity.INFO,
          "The basis of diagnosis is unknown.",
          "Basis of diagnosis as a measure of validity (Bray and Parkin 2009, European "
              + "Journal of Cancer 45:747-55)",
          "Look for the pathology, cytology or imaging report.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    if (registryCase.tumor().basis() != BasisOfDiagnosis.UNKNOWN) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO, registryCase, "The basis of diagnosis is 9, unknown.", Variable.BASIS_OF_DIAGNOSIS);
  }
}
