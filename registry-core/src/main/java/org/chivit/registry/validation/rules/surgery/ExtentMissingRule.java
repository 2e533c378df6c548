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

/** Nobody can tell later what an operation left behind. */
final class ExtentMissingRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("surgery-002"),
          Severity.INFO,
          "A curative operation has no extent of resection.",
          "Residual tumor classification of the UICC; that it is asked for is ours, "
              + "because margins decide stage and radiotherapy",
          "Look the margins up in the pathology report: r0 free, r1 seen under the "
              + "microscope, r2 seen by eye, rx unknown.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Judgment judgment = new Judgment(INFO, registryCase);
    List<Surgery> surgeries = registryCase.treatments().surgeries();
    for (int i = 0; i < surgeries.size(); i++) {
      if (surgeries.get(i).intent() != SurgeryIntent.CURATIVE) {
        continue;
      }
      if (surgeries.get(i).extent().isPresent()) {
        judgment.good();
      } else {
        judgment.found(
            "The intent is curative, but no extent of resection is recorded.",
            new FieldRef(Variable.SURGERY_EXTENT, i));
      }
    }
    return judgment.verdict("no curative operation recorded");
  }
}
