package org.chivit.registry.validation.rules.treatment;

import java.util.List;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.Treatments;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/** Two rows that agree in everything. */
final class RepeatedTreatmentRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("treatment-009"),
          Severity.WARNING,
          "The same treatment is recorded twice.",
          "Ours, because a row that was pasted twice counts twice",
          "Delete one of the two rows, or correct what differs.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Treatments treatments = registryCase.treatments();
    if (treatments.isEmpty()) {
      return Verdict.notRun("no treatment recorded");
    }
    Judgment judgment = new Judgment(INFO, registryCase);
    judgment.good();
    judge(judgment, "operation", treatments.surgeries(), Variable.SURGERY_DATE);
    judge(
        judgment,
        "course of radiotherapy",
        treatments.radiotherapy(),
        Variable.RADIOTHERAPY_START_DATE);
    judge(
        judgment,
        "course of chemotherapy",
        treatments.chemotherapy(),
        Variable.CHEMOTHERAPY_START_DATE);
    return judgment.verdict("no treatment recorded");
  }

  private static void judge(Judgment judgment, String what, List<?> items, Variable variable) {
    for (int i = 1; i < items.size(); i++) {
      int earlier = items.indexOf(items.get(i));
      if (earlier < i) {
        judgment.found(
            "The same " + what + " is recorded twice.",
            new FieldRef(variable, i),
            new FieldRef(variable, earlier));
      }
    }
  }
}
