package org.chivit.registry.validation.rules.tumor;

import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/**
 * A region of the body or an unknown site: counted as such in every judgment of a registry's
 * quality.
 */
final class IllDefinedSiteRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("tumor-017"),
          Severity.INFO,
          "The site of the tumor is ill-defined or unknown.",
          "Primary site unknown as a measure of validity (Bray and Parkin 2009, European "
              + "Journal of Cancer 45:747-55)",
          "Look for the organ in imaging, operation notes and pathology; leave it if "
              + "nobody knows.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    boolean illDefined =
        switch (tumor.topography().site()) {
          case "C26", "C39", "C76", "C80" -> true;
          default -> false;
        };
    if (!illDefined) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "Topography " + tumor.topography() + " names no organ.",
        Variable.TOPOGRAPHY);
  }
}
