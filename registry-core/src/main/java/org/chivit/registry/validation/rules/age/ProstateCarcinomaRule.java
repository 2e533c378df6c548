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

/** Adenocarcinoma of the prostate below 40. */
final class ProstateCarcinomaRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("age-007"),
          Severity.WARNING,
          "An adenocarcinoma of the prostate is registered in someone below 40.",
          Sources.IARC,
          "Check the birth date, the topography and the morphology; leave them if they "
              + "are right.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    boolean adenocarcinoma =
        tumor.topography().site().equals("C61") && tumor.morphology().isBetween(8140, 8149);
    if (!adenocarcinoma) {
      return Verdict.CLEAN;
    }

    return AgeJudgment.unlikelyWithin(
        INFO,
        registryCase,
        0,
        39,
        "morphology " + tumor.morphologyCode() + " at " + tumor.topography(),
        Variable.MORPHOLOGY);
  }
}
