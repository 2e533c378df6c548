package org.chivit.registry.validation.rules.surgery;

import java.util.List;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.FreeText;
import org.chivit.registry.validation.fact.TumorGroup;

/**
 * What is operated on in leukemia is a catheter, a complication or a biopsy. A relapse in the
 * testis may be taken out and is left alone.
 */
final class LeukemiaResectionRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("surgery-005"),
          Severity.WARNING,
          "A leukemia has a curative operation with an extent of resection.",
          "Ours, because a leukemia cannot be resected",
          "Check the case id of the row and the intent; a catheter or a biopsy is not a "
              + "curative operation.");

  private static final String NOT_APPLICABLE = "no operation of a leukemia recorded";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    if (!TumorGroup.mainOf(registryCase.tumor()).equals("I")) {
      return Verdict.notRun(NOT_APPLICABLE);
    }
    Judgment judgment = new Judgment(INFO, registryCase);
    List<Surgery> surgeries = registryCase.treatments().surgeries();
    for (int i = 0; i < surgeries.size(); i++) {
      Surgery surgery = surgeries.get(i);
      FreeText words = FreeText.of(surgery.procedure().orElse(""));
      if (surgery.intent() == SurgeryIntent.CURATIVE
          && surgery.extent().isPresent()
          && !words.hasAny("ORCHI", "TESTI")) {
        judgment.found(
            "A curative operation with extent "
                + surgery.extent().get().code()
                + " is recorded for "
                + registryCase.tumor().morphologyCode()
                + ", a leukemia.",
            new FieldRef(Variable.SURGERY_INTENT, i),
            new FieldRef(Variable.SURGERY_EXTENT, i),
            FieldRef.of(Variable.MORPHOLOGY));
      } else {
        judgment.good();
      }
    }
    return judgment.verdict(NOT_APPLICABLE);
  }
}
