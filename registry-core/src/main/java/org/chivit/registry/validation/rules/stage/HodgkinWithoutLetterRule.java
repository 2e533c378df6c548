package org.chivit.registry.validation.rules.stage;

import java.util.Optional;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.staging.TorontoStaging;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/** The B symptoms decide the treatment group; the roman number alone is tier 1. */
final class HodgkinWithoutLetterRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("stage-005"),
          Severity.INFO,
          "A stage of Hodgkin lymphoma has no letter for B symptoms.",
          "Ann Arbor classification as in the Toronto guidelines (Gupta 2016, Lancet "
              + "Oncology 17:e163-72)",
          "Record A or B: B is fever, night sweats or loss of a tenth of the weight; "
              + "unknown symptoms count as A.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Optional<String> stage = canonical(registryCase);
    if (stage.isEmpty()) {
      return Verdict.notRun("no stage of a Hodgkin lymphoma recorded");
    }
    boolean withoutLetter =
        switch (stage.get()) {
          case "I", "II", "III", "IV" -> true;
          default -> false;
        };
    if (!withoutLetter) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "The stage is " + stage.get() + ", without A or B for the symptoms.",
        Variable.STAGE);
  }

  private static Optional<String> canonical(RegistryCase registryCase) {
    return TorontoStaging.standard()
        .systemFor(registryCase.tumor())
        .filter(system -> system.code().equals("hodgkin"))
        .flatMap(system -> registryCase.stage().flatMap(stage -> system.canonical(stage.value())));
  }
}
