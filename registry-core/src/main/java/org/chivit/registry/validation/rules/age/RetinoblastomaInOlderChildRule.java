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
 * Retinoblastoma after the sixth birthday. IARC names 9510 and 9512; the other two forms of the
 * tumor are held to the same age.
 */
final class RetinoblastomaInOlderChildRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("age-005"),
          Severity.WARNING,
          "A retinoblastoma is registered in someone of 6 or older.",
          Sources.IARC,
          "Check the birth date, the incidence date and the morphology; leave them if "
              + "they are right.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    if (!tumor.morphology().isBetween(9510, 9513) || !tumor.topography().site().equals("C69")) {
      return Verdict.CLEAN;
    }

    return AgeJudgment.unlikelyWithin(
        INFO,
        registryCase,
        6,
        AgeJudgment.NO_LIMIT,
        "morphology " + tumor.morphologyCode(),
        Variable.MORPHOLOGY);
  }
}
