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
import org.chivit.registry.validation.Sources;
import org.chivit.registry.validation.Verdict;

/** The side of a tumor in a paired organ decides whether a second one is new. */
final class PairedOrganWithoutSideRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("tumor-003"),
          Severity.WARNING,
          "The side is missing for a tumor of a paired organ.",
          Sources.JRC,
          "Record right, left or bilateral.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    boolean missing =
        tumor.laterality() == Laterality.UNKNOWN || tumor.laterality() == Laterality.NOT_PAIRED;
    if (!missing || Pairing.of(tumor.topography()) != Pairing.PAIRED) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "The laterality is "
            + tumor.laterality().code()
            + ", but topography "
            + tumor.topography()
            + " is a paired organ.",
        Variable.LATERALITY,
        Variable.TOPOGRAPHY);
  }
}
