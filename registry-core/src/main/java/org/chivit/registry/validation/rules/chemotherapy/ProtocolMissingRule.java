package org.chivit.registry.validation.rules.chemotherapy;

import java.util.List;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/** Neither phase nor dose nor lateness can be judged without it. */
final class ProtocolMissingRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("chemotherapy-006"),
          Severity.INFO,
          "A course of chemotherapy has no protocol.",
          "Ours, because what a child received can be compared only by its protocol",
          "Record the protocol, or the drugs.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Judgment judgment = new Judgment(INFO, registryCase);
    List<ChemotherapyCourse> courses = registryCase.treatments().chemotherapy();
    for (int i = 0; i < courses.size(); i++) {
      if (courses.get(i).protocol().orElse("").isBlank()) {
        judgment.found(
            "The course has no protocol.", new FieldRef(Variable.CHEMOTHERAPY_PROTOCOL, i));
      } else {
        judgment.good();
      }
    }
    return judgment.verdict("no chemotherapy recorded");
  }
}
