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

/** Choriocarcinoma of the placenta below 15 or above 45. */
final class PlacentalChoriocarcinomaRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("age-006"),
          Severity.WARNING,
          "A choriocarcinoma of the placenta is registered outside the ages of " + "childbearing.",
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
    boolean placental =
        tumor.topography().site().equals("C58") && tumor.morphology().histology() == 9100;
    if (!placental) {
      return Verdict.CLEAN;
    }
    Verdict young = judge(registryCase, 0, 14);
    return young == Verdict.CLEAN ? judge(registryCase, 46, AgeJudgment.NO_LIMIT) : young;
  }

  private static Verdict judge(RegistryCase registryCase, int lowest, int highest) {
    return AgeJudgment.unlikelyWithin(
        INFO,
        registryCase,
        lowest,
        highest,
        "choriocarcinoma of the placenta",
        Variable.TOPOGRAPHY);
  }
}
