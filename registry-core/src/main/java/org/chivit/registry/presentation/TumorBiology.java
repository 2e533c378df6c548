package org.chivit.registry.presentation;

import java.util.Objects;
import org.chivit.registry.code.Answer;

/**
 * What pathology and genetics say of a tumor beyond its morphology: the prognosticators that the
 * Toronto guidelines collect beside the stage, as far as they are not laboratory values.
 *
 * @param mycn MYCN in neuroblastoma
 * @param neuroblastomaHistology histology of a neuroblastic tumor by the INPC
 * @param anaplasia anaplasia of a Wilms tumor or rhabdomyosarcoma
 * @param loss1pAnd16q whether a Wilms tumor has lost heterozygosity of both 1p and 16q
 * @param gain1q whether a Wilms tumor has a gain of 1q
 * @param foxo1Fusion whether a rhabdomyosarcoma has a fusion of FOXO1
 * @param ewsr1Fli1Fusion whether a Ewing sarcoma has the fusion EWSR1::FLI1
 * @param braf BRAF in glioma
 */
public record TumorBiology(
    MycnStatus mycn,
    NeuroblastomaHistology neuroblastomaHistology,
    Anaplasia anaplasia,
    Answer loss1pAnd16q,
    Answer gain1q,
    Answer foxo1Fusion,
    Answer ewsr1Fli1Fusion,
    BrafStatus braf) {

  /** Nothing recorded. */
  public static final TumorBiology UNKNOWN =
      new TumorBiology(
          MycnStatus.UNKNOWN,
          NeuroblastomaHistology.UNKNOWN,
          Anaplasia.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          BrafStatus.UNKNOWN);

  /** Checks that nothing is null. */
  public TumorBiology {
    Objects.requireNonNull(mycn, "mycn");
    Objects.requireNonNull(neuroblastomaHistology, "neuroblastomaHistology");
    Objects.requireNonNull(anaplasia, "anaplasia");
    Objects.requireNonNull(loss1pAnd16q, "loss1pAnd16q");
    Objects.requireNonNull(gain1q, "gain1q");
    Objects.requireNonNull(foxo1Fusion, "foxo1Fusion");
    Objects.requireNonNull(ewsr1Fli1Fusion, "ewsr1Fli1Fusion");
    Objects.requireNonNull(braf, "braf");
  }
}
