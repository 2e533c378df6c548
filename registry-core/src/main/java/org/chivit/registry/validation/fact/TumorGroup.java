package org.chivit.registry.validation.fact;

import java.util.Optional;
import org.chivit.registry.classification.IcccClassifier;
import org.chivit.registry.classification.IcccGroup;
import org.chivit.registry.tumor.Tumor;

/** The ICCC-3 group of a tumor, in a form that rules can compare. */
public final class TumorGroup {

  private TumorGroup() {}

  /** The code of the group, such as {@code VIa}; empty for a tumor without one. */
  public static String codeOf(Tumor tumor) {
    return of(tumor).map(IcccGroup::code).orElse("");
  }

  /** The main group, such as {@code VI}; empty for a tumor without one. */
  public static String mainOf(Tumor tumor) {
    return of(tumor).map(IcccGroup::main).orElse("");
  }

  private static Optional<IcccGroup> of(Tumor tumor) {
    return IcccClassifier.standard()
        .classify(tumor.topography(), tumor.morphology(), tumor.behavior());
  }
}
