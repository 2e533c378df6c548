package org.chivit.registry.validation.rules.chemotherapy;

import java.util.List;
import java.util.Optional;
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

/**
 * A protocol whose name says which tumor it is for: SIOP-WT on a liver tumor is a slip of the row
 * or of the morphology. A protocol that names drugs alone, or a name that is not known, is not
 * judged.
 */
final class ProtocolOfOtherTumorRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("chemotherapy-001"),
          Severity.WARNING,
          "The chemotherapy follows a protocol for another tumor.",
          "Ours, from the names of the protocols (recalled and not confirmed)",
          "Check the case id of the course, the protocol and the morphology.");

  private static final String NOT_APPLICABLE =
      "no chemotherapy by a protocol of one tumor recorded";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Judgment judgment = new Judgment(INFO, registryCase);
    List<ChemotherapyCourse> courses = registryCase.treatments().chemotherapy();
    for (int i = 0; i < courses.size(); i++) {
      Optional<String> protocol = courses.get(i).protocol();
      Optional<NamedProtocol> named = protocol.flatMap(NamedProtocol::of);
      if (named.isEmpty()) {
        continue;
      }
      if (named.get().isFor(registryCase.tumor())) {
        judgment.good();
      } else {
        judgment.found(
            "The protocol is "
                + protocol.get().strip()
                + ", which is for "
                + named.get().tumors()
                + ", but the tumor is "
                + registryCase.tumor().morphologyCode()
                + ".",
            new FieldRef(Variable.CHEMOTHERAPY_PROTOCOL, i),
            FieldRef.of(Variable.MORPHOLOGY));
      }
    }
    return judgment.verdict(NOT_APPLICABLE);
  }
}
