package org.chivit.registry.validation.rules.stage;

import java.util.List;
import java.util.Optional;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/**
 * Stage I and II of a Wilms tumor are found at the operation, so after chemotherapy they are yI and
 * yII. Stage III may also be that of a biopsy and is left alone.
 */
final class StageBeforeChemotherapyRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("stage-008"),
          Severity.WARNING,
          "A stage without y is recorded although chemotherapy came before the operation.",
          "Toronto guidelines as carried by SEER PDCS 1.3 (Gupta 2016, Lancet Oncology "
              + "17:e163-72)",
          "Record yI or yII, or correct the dates.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Optional<String> stage = RenalStage.of(registryCase);
    if (stage.isEmpty()) {
      return Verdict.notRun(RenalStage.NOT_APPLICABLE);
    }
    CaseDates dates = new CaseDates(registryCase);
    List<DatedFact> chemotherapy = RenalStage.chemotherapyStarts(dates);
    List<DatedFact> surgeries = dates.treatingSurgeries();
    if (chemotherapy.isEmpty() || surgeries.isEmpty()) {
      return Verdict.notRun(RenalStage.NOT_APPLICABLE);
    }
    if (!stage.get().equals("I") && !stage.get().equals("II")) {
      return Verdict.CLEAN;
    }
    for (DatedFact start : chemotherapy) {
      if (surgeries.stream().allMatch(surgery -> start.date().isCertainlyBefore(surgery.date()))) {
        return Verdict.found(
            new Finding(
                INFO,
                registryCase.id(),
                List.of(FieldRef.of(Variable.STAGE), start.field(), surgeries.get(0).field()),
                "The stage is "
                    + stage.get()
                    + ", without y, but "
                    + start.inWords()
                    + " lies before "
                    + DatedFact.inWords(surgeries)
                    + "."));
      }
    }
    return Verdict.CLEAN;
  }
}
