package org.chivit.registry.validation.rules.tumor;

import org.chivit.registry.code.TopographyTable;
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

/** A topography code has to be one of those that ICD-O-3 publishes. */
final class UnpublishedTopographyRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("tumor-009"),
          Severity.ERROR,
          "The topography is not a code of ICD-O-3.",
          Sources.IARC,
          "Look the site up in ICD-O-3; the unspecified site of an organ mostly ends in " + "9.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    if (TopographyTable.standard().isValid(tumor.topography())) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "Topography " + tumor.topography() + " is not published in ICD-O-3.",
        Variable.TOPOGRAPHY);
  }
}
