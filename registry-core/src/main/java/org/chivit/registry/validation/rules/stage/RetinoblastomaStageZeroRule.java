package org.chivit.registry.validation.rules.stage;

import java.util.ArrayList;
import java.util.List;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;
import org.chivit.registry.validation.fact.FreeText;
import org.chivit.registry.validation.fact.TumorGroup;

/**
 * Stage 0 is an eye that was treated to keep it. An eye that had to be taken out later keeps its
 * stage 0, and a child with both eyes ill may keep one, so only the eye of one side that was taken
 * out before any other treatment is asked after.
 */
final class RetinoblastomaStageZeroRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("stage-009"),
          Severity.WARNING,
          "A retinoblastoma of stage 0 has the enucleation as its first treatment.",
          "International Retinoblastoma Staging System (Chantada 2006, Pediatric Blood "
              + "and Cancer 47:801-5; recalled and not confirmed)",
          "Record stage I, II or III after the pathology of the eye; 0 is for eyes that "
              + "are kept at first.");

  private static final String NOT_APPLICABLE =
      "no enucleation of a retinoblastoma of one side with a stage recorded";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    if (tumor.laterality() == Laterality.BILATERAL
        || registryCase.stage().isEmpty()
        || !TumorGroup.codeOf(tumor).equals("V")) {
      return Verdict.notRun(NOT_APPLICABLE);
    }
    List<DatedFact> enucleations = enucleations(registryCase);
    if (enucleations.isEmpty()) {
      return Verdict.notRun(NOT_APPLICABLE);
    }
    DatedFact enucleation = enucleations.get(0);
    boolean first =
        new CaseDates(registryCase)
            .courseStarts().stream()
                .allMatch(start -> enucleation.date().isCertainlyBefore(start.date()));
    if (!registryCase.stage().get().value().equals("0") || !first) {
      return Verdict.CLEAN;
    }
    return Verdict.found(
        new Finding(
            INFO,
            registryCase.id(),
            List.of(FieldRef.of(Variable.STAGE), enucleation.field()),
            "The stage is 0, but the eye was taken out first: " + enucleation.inWords() + "."));
  }

  private static List<DatedFact> enucleations(RegistryCase registryCase) {
    List<DatedFact> enucleations = new ArrayList<>();
    List<Surgery> surgeries = registryCase.treatments().surgeries();
    List<DatedFact> dated = new CaseDates(registryCase).surgeries();
    for (int i = 0; i < surgeries.size(); i++) {
      if (FreeText.of(surgeries.get(i).procedure().orElse("")).has("ENUCLEAT")) {
        enucleations.add(dated.get(i));
      }
    }
    return enucleations;
  }
}
