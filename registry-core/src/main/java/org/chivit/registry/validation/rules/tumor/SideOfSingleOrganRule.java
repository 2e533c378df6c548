package org.chivit.registry.validation.rules.tumor;

import org.chivit.registry.code.Laterality;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/** A single organ has no side; its lobes and segments are not laterality. */
final class SideOfSingleOrganRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("tumor-004"),
          Severity.WARNING,
          "A side is recorded for a tumor of a single organ.",
          "SEER program coding manual, laterality (recalled and not confirmed)",
          "Record not-paired, or correct the topography.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    boolean sided =
        tumor.laterality() != Laterality.UNKNOWN && tumor.laterality() != Laterality.NOT_PAIRED;
    if (!sided || Pairing.of(tumor.topography()) != Pairing.SINGLE) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "The laterality is "
            + tumor.laterality().code()
            + ", but topography "
            + tumor.topography()
            + " is a single organ.",
        Variable.LATERALITY,
        Variable.TOPOGRAPHY);
  }
}
