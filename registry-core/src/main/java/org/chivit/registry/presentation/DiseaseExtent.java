package org.chivit.registry.presentation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.code.Answer;

/**
 * How far the tumor reached before treatment: what stages are derived from.
 *
 * @param imageDefinedRiskFactors whether a neuroblastoma had any image-defined risk factor (INRGSS,
 *     Monclair 2009, Journal of Clinical Oncology 27:298-303)
 * @param riskFactorCount how many image-defined risk factors it had
 * @param metastasis whether there was any metastasis
 * @param metastasisSites where, each once, in the order of {@link MetastasisSite}; empty where none
 *     is recorded
 * @param pretext how much of the liver a liver tumor reached
 * @param changStage the spread of a tumor of the central nervous system
 */
public record DiseaseExtent(
    Answer imageDefinedRiskFactors,
    OptionalInt riskFactorCount,
    Answer metastasis,
    List<MetastasisSite> metastasisSites,
    Optional<PretextGroup> pretext,
    Optional<ChangStage> changStage) {

  /** Nothing recorded. */
  public static final DiseaseExtent UNKNOWN =
      new DiseaseExtent(
          Answer.UNKNOWN,
          OptionalInt.empty(),
          Answer.UNKNOWN,
          List.of(),
          Optional.empty(),
          Optional.empty());

  /**
   * Brings the sites into their order.
   *
   * @throws IllegalArgumentException if a count is negative, or contradicts the answer beside it
   */
  public DiseaseExtent {
    Objects.requireNonNull(imageDefinedRiskFactors, "imageDefinedRiskFactors");
    Objects.requireNonNull(metastasis, "metastasis");
    Objects.requireNonNull(pretext, "pretext");
    Objects.requireNonNull(changStage, "changStage");
    metastasisSites = metastasisSites.stream().distinct().sorted().toList();
    if (riskFactorCount.orElse(0) < 0) {
      throw new IllegalArgumentException(
          "risk factors must not be negative: " + riskFactorCount.getAsInt());
    }
    if (riskFactorsContradict(imageDefinedRiskFactors, riskFactorCount)) {
      throw new IllegalArgumentException(
          "image-defined risk factors cannot be "
              + imageDefinedRiskFactors.code()
              + " and their number "
              + riskFactorCount.getAsInt());
    }
    if (metastasis == Answer.NO && !metastasisSites.isEmpty()) {
      throw new IllegalArgumentException(
          "there cannot be no metastasis and metastases in " + metastasisSites);
    }
  }

  /** Whether a number of risk factors cannot be right where this is said of their presence. */
  public static boolean riskFactorsContradict(Answer present, OptionalInt count) {
    return count.isPresent()
        && ((present == Answer.YES && count.getAsInt() == 0)
            || (present == Answer.NO && count.getAsInt() > 0));
  }
}
