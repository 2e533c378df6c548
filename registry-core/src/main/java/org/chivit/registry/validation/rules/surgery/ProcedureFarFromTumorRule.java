package org.chivit.registry.validation.rules.surgery;

import java.util.List;
import java.util.Optional;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.FreeText;

/**
 * An enucleation of a child with a Wilms tumor, a nephrectomy of one with a brain tumor. Only
 * procedures that name an organ, and organs that are far apart, are judged; leukemia, lymphoma and
 * tumors of unknown site may be anywhere.
 */
final class ProcedureFarFromTumorRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("surgery-004"),
          Severity.WARNING,
          "An operation is on another part of the body than the tumor.",
          "Ours, because such a row mostly belongs to another case",
          "Check the case id of the row, the procedure and the topography; leave them if "
              + "a metastasis was operated on.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    Judgment judgment = new Judgment(INFO, registryCase);
    Optional<BodyRegion> ofTumor = BodyRegion.of(tumor);
    List<Surgery> surgeries = registryCase.treatments().surgeries();
    for (int i = 0; i < surgeries.size(); i++) {
      Optional<BodyRegion> ofProcedure =
          surgeries.get(i).procedure().flatMap(text -> BodyRegion.of(FreeText.of(text)));
      if (ofTumor.isEmpty() || ofProcedure.isEmpty()) {
        continue;
      }
      if (ofTumor.equals(ofProcedure)) {
        judgment.good();
      } else {
        judgment.found(
            "The procedure is "
                + surgeries.get(i).procedure().orElseThrow().strip()
                + ", the topography of the tumor "
                + tumor.topography()
                + ".",
            new FieldRef(Variable.SURGERY_PROCEDURE, i),
            FieldRef.of(Variable.TOPOGRAPHY));
      }
    }
    return judgment.verdict("no operation on an organ that can be compared recorded");
  }
}
