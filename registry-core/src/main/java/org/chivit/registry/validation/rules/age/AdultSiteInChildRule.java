package org.chivit.registry.validation.rules.age;

import org.chivit.registry.code.Topography;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Sources;
import org.chivit.registry.validation.Verdict;

/**
 * Organs whose cancers are those of adults.
 *
 * <p>Rhabdomyosarcoma of the bile duct, the prostate and the cervix, pleuropulmonary blastoma of
 * the pleura, and lymphoma anywhere are tumors of children, so they raise nothing.
 */
final class AdultSiteInChildRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("age-003"),
          Severity.WARNING,
          "A tumor of an organ where children rarely have one is registered in a child.",
          Sources.IARC + "; the childhood tumors that are let pass are our choice",
          "Check the topography and the birth date; leave them if they are right.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    int belowAge = belowAge(tumor.topography());
    if (belowAge == 0 || ChildhoodTumors.areKnownAnywhere(tumor.morphology())) {
      return Verdict.CLEAN;
    }
    return AgeJudgment.unlikelyWithin(
        INFO,
        registryCase,
        0,
        belowAge - 1,
        "topography " + tumor.topography(),
        Variable.TOPOGRAPHY);
  }

  /** The age from which the site is no longer unlikely, 0 where it never is. */
  private static int belowAge(Topography topography) {
    if (topography.code().equals("C38.4")) {
      return 20;
    }
    return switch (topography.site()) {
      case "C15", "C19", "C20", "C21", "C23", "C24", "C50", "C53", "C54", "C55" -> 20;
      case "C61" -> 5;
      default -> 0;
    };
  }
}
