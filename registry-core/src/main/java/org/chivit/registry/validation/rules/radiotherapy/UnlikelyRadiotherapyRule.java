package org.chivit.registry.validation.rules.radiotherapy;

import java.util.List;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.TreatmentIntent;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.FreeText;

/**
 * Hepatoblastoma is cured by cisplatin and surgery, Burkitt lymphoma by chemotherapy. A field at
 * the brain, the spine or the testis of a lymphoma is let pass.
 */
final class UnlikelyRadiotherapyRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("radiotherapy-003"),
          Severity.WARNING,
          "Curative radiotherapy is recorded for a tumor that is hardly ever irradiated.",
          "Ours, from common practice (recalled and not confirmed)",
          "Check the case id of the course and its intent; leave them if it was so.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    boolean unlikely =
        switch (tumor.morphology().histology()) {
          case 8970, 9687, 9826 -> true;
          default -> false;
        };
    Judgment judgment = new Judgment(INFO, registryCase);
    List<RadiotherapyCourse> courses = registryCase.treatments().radiotherapy();
    for (int i = 0; i < courses.size(); i++) {
      FreeText field = FreeText.of(courses.get(i).site().orElse(""));
      if (unlikely
          && courses.get(i).intent() == TreatmentIntent.CURATIVE
          && !field.hasAny("CRANI", "BRAIN", "CNS", "SPIN", "TESTI", "HEAD")) {
        judgment.found(
            "Curative radiotherapy is recorded for "
                + tumor.morphologyCode()
                + ", which is hardly ever irradiated.",
            new FieldRef(Variable.RADIOTHERAPY_INTENT, i),
            FieldRef.of(Variable.MORPHOLOGY));
      } else {
        judgment.good();
      }
    }
    return judgment.verdict("no radiotherapy recorded");
  }
}
