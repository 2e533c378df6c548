package org.chivit.registry.validation.rules.surgery;

import java.util.List;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.ResectionExtent;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/**
 * A biopsy leaves the tumor where it is. An excision that was meant to give a diagnosis and took
 * the whole tumor is a treatment as well, and counts as one only if its intent says so.
 */
final class ExtentOfDiagnosticSurgeryRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("surgery-001"),
          Severity.INFO,
          "A diagnostic operation has an extent of resection.",
          "Ours, because the extent tells what a resection left behind",
          "Record the intent as curative if the tumor was resected, else leave the extent"
              + " empty.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Judgment judgment = new Judgment(INFO, registryCase);
    List<Surgery> surgeries = registryCase.treatments().surgeries();
    for (int i = 0; i < surgeries.size(); i++) {
      Surgery surgery = surgeries.get(i);
      if (surgery.intent() != SurgeryIntent.DIAGNOSTIC) {
        continue;
      }
      if (surgery.extent().isEmpty() || surgery.extent().get() == ResectionExtent.RX) {
        judgment.good();
      } else {
        judgment.found(
            "The intent is diagnostic, but the extent of resection is "
                + surgery.extent().get().code()
                + ".",
            new FieldRef(Variable.SURGERY_EXTENT, i),
            new FieldRef(Variable.SURGERY_INTENT, i));
      }
    }
    return judgment.verdict("no diagnostic operation recorded");
  }
}
