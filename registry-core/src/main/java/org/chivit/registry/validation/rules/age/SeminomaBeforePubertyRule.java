package org.chivit.registry.validation.rules.age;

import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/**
 * Seminoma comes with puberty; the germ cell tumors of small boys are of other kinds. The ovary has
 * dysgerminoma at every age, and the brain germinoma.
 */
final class SeminomaBeforePubertyRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("age-011"),
          Severity.WARNING,
          "A seminoma of the testis is registered in a boy below 10.",
          "Ours, from common knowledge of these tumors (recalled and not confirmed)",
          "Check the birth date and the morphology: the tumor of small boys is a yolk sac"
              + " tumor, 9071/3, or a teratoma.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    if (!tumor.morphology().isBetween(9060, 9064) || !tumor.topography().site().equals("C62")) {
      return Verdict.CLEAN;
    }
    return AgeJudgment.unlikelyWithin(
        INFO,
        registryCase,
        0,
        9,
        "morphology " + tumor.morphologyCode() + " of the testis",
        Variable.MORPHOLOGY);
  }
}
