package org.chivit.registry.validation.rules.stage;

import java.util.List;
import java.util.Optional;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.Certainty;
import org.chivit.registry.validation.fact.DatedFact;

/** The y of a Wilms tumor says that the stage was found at an operation after chemotherapy. */
final class PostChemotherapyStageRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("stage-007"),
          Severity.WARNING,
          "A stage with y, after chemotherapy, is recorded although the operation came " + "first.",
          "Toronto guidelines as carried by SEER PDCS 1.3 (Gupta 2016, Lancet Oncology "
              + "17:e163-72)",
          "Record the stage without y, or the chemotherapy that was given before.");

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
    if (!stage.get().startsWith("y")) {
      return Verdict.CLEAN;
    }
    Judgment judgment = new Judgment(INFO, registryCase);
    Certainty fault = Certainty.YES;
    for (DatedFact start : chemotherapy) {
      for (DatedFact surgery : surgeries) {
        fault = Certainty.bothOf(fault, Certainty.isLongAfter(surgery.date(), start.date(), 0));
      }
    }
    judgment.foundIf(
        fault,
        () ->
            "The stage is "
                + stage.get()
                + ", after chemotherapy, but "
                + DatedFact.inWords(surgeries)
                + " came before every chemotherapy.",
        FieldRef.of(Variable.STAGE),
        surgeries.get(0).field(),
        chemotherapy.get(0).field());
    return judgment.verdict(RenalStage.NOT_APPLICABLE);
  }
}
