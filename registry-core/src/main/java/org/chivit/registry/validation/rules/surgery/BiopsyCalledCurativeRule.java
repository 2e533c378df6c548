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

/**
 * Read from the words of the procedure: a biopsy, and nothing that says that something was taken
 * out. Only words in Latin letters are known.
 */
final class BiopsyCalledCurativeRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("surgery-003"),
          Severity.WARNING,
          "A biopsy is registered as a curative operation.",
          "Ours, because a biopsy that is called curative counts as treatment",
          "Record the intent as diagnostic, or name the resection that was done.");

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
      FreeText words = FreeText.of(surgery.procedure().orElse(""));
      if (words.isEmpty()) {
        continue;
      }
      if (surgery.intent() == SurgeryIntent.CURATIVE && isBiopsyAlone(words)) {
        judgment.found(
            "The procedure is "
                + surgery.procedure().orElseThrow().strip()
                + ", the intent curative.",
            new FieldRef(Variable.SURGERY_INTENT, i),
            new FieldRef(Variable.SURGERY_PROCEDURE, i));
      } else {
        judgment.good();
      }
    }
    return judgment.verdict("no operation with a procedure that can be read recorded");
  }

  private static boolean isBiopsyAlone(FreeText words) {
    return words.has("BIOPS")
        && !words.contains("ECTOMY")
        && !words.contains("RESECT")
        && !words.hasAny("EXCIS", "REMOV", "ENUCL", "AMPUT", "EXTIRP", "DEBULK");
  }
}
