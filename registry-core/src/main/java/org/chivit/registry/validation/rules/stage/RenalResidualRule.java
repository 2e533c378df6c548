package org.chivit.registry.validation.rules.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.ResectionExtent;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/**
 * Stage I and II mean that the kidney came out whole, with free margins. An operation that left
 * nothing behind clears the case, even beside another that did.
 */
final class RenalResidualRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("stage-010"),
          Severity.WARNING,
          "A renal tumor of stage I or II was not removed completely.",
          "NWTSG and SIOP stages as in the Toronto guidelines (Gupta 2016, Lancet "
              + "Oncology 17:e163-72; recalled and not confirmed)",
          "Check the extent in the pathology report; residual tumor, seen or at a margin,"
              + " is stage III.");

  private static final String NOT_APPLICABLE =
      "no stage of a renal tumor and extent of its operation recorded";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Optional<String> stage = RenalStage.of(registryCase);
    List<Integer> incomplete = new ArrayList<>();
    List<Surgery> surgeries = registryCase.treatments().surgeries();
    for (int i = 0; i < surgeries.size(); i++) {
      Optional<ResectionExtent> extent = surgeries.get(i).extent();
      if (surgeries.get(i).intent() == SurgeryIntent.DIAGNOSTIC || extent.isEmpty()) {
        continue;
      }
      if (extent.get() == ResectionExtent.R0) {
        return stage.isEmpty() ? Verdict.notRun(NOT_APPLICABLE) : Verdict.CLEAN;
      }
      if (extent.get() != ResectionExtent.RX) {
        incomplete.add(i);
      }
    }
    if (stage.isEmpty() || incomplete.isEmpty()) {
      return Verdict.notRun(NOT_APPLICABLE);
    }
    boolean complete =
        switch (stage.get()) {
          case "I", "II", "yI", "yII" -> true;
          default -> false;
        };
    if (!complete) {
      return Verdict.CLEAN;
    }
    int first = incomplete.get(0);
    return Verdict.found(
        new Finding(
            INFO,
            registryCase.id(),
            List.of(FieldRef.of(Variable.STAGE), new FieldRef(Variable.SURGERY_EXTENT, first)),
            "The stage is "
                + stage.get()
                + ", which is a tumor removed completely, but the extent is "
                + surgeries.get(first).extent().orElseThrow().code()
                + "."));
  }
}
