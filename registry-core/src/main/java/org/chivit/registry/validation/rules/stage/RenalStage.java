package org.chivit.registry.validation.rules.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.staging.TorontoStaging;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/** The stage of a Wilms tumor or another renal tumor, which an operation decides. */
final class RenalStage {

  /** Why a rule that compares stage, chemotherapy and operation could not look. */
  static final String NOT_APPLICABLE =
      "no renal tumor with stage, chemotherapy and operation recorded";

  private RenalStage() {}

  /** The stage in the spelling of the system; empty for another tumor or another word. */
  static Optional<String> of(RegistryCase registryCase) {
    return TorontoStaging.standard()
        .systemFor(registryCase.tumor())
        .filter(system -> system.code().equals("wilms"))
        .flatMap(system -> registryCase.stage().flatMap(stage -> system.canonical(stage.value())));
  }

  /** The starts of chemotherapy. */
  static List<DatedFact> chemotherapyStarts(CaseDates dates) {
    List<DatedFact> starts = new ArrayList<>();
    for (int i = 0; i < dates.registryCase().treatments().chemotherapy().size(); i++) {
      starts.add(dates.chemotherapyStart(i));
    }
    return starts;
  }
}
