package org.chivit.registry.validation.rules.age;

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
 * Tumors of the bowel, the windpipe and the lung below 20, carcinoids apart.
 *
 * <p>Pleuropulmonary blastoma is the lung tumor of small children, and lymphoma a common tumor of
 * their bowel, so neither raises anything.
 */
final class BowelOrLungTumorInChildRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("age-004"),
          Severity.WARNING,
          "A tumor of the bowel or the lung other than a carcinoid is registered in "
              + "someone below 20.",
          Sources.IARC + "; the childhood tumors that are let pass are our choice",
          "Check the topography, the morphology and the birth date; leave them if they "
              + "are right.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    boolean atSite =
        switch (tumor.topography().site()) {
          case "C17", "C18", "C33", "C34" -> true;
          default -> false;
        };
    if (!atSite || isExpected(tumor)) {
      return Verdict.CLEAN;
    }

    return AgeJudgment.unlikelyWithin(
        INFO,
        registryCase,
        0,
        19,
        "morphology " + tumor.morphologyCode() + " at " + tumor.topography(),
        Variable.MORPHOLOGY);
  }

  /** Carcinoids are, but in the small bowel, for which IARC makes no such exception. */
  private static boolean isExpected(Tumor tumor) {
    boolean carcinoid = tumor.morphology().isBetween(8240, 8249);
    return (carcinoid && !tumor.topography().site().equals("C17"))
        || ChildhoodTumors.areKnownAnywhere(tumor.morphology());
  }
}
