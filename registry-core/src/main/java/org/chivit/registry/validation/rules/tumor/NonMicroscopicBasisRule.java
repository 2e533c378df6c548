package org.chivit.registry.validation.rules.tumor;

import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Sources;
import org.chivit.registry.validation.Verdict;

/**
 * A morphology that is specific needs a microscope, but for tumors that image, marker or place give
 * away.
 *
 * <p>IARC's list leaves out three tumors of children, and so asks after some who were diagnosed as
 * well as they could be: a hepatoblastoma by alpha-fetoprotein or imaging, a yolk sac tumor by
 * alpha-fetoprotein and a medulloblastoma by imaging raise nothing here.
 */
final class NonMicroscopicBasisRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("tumor-002"),
          Severity.WARNING,
          "A specific morphology rests on a basis of diagnosis without microscopy.",
          Sources.IARC
              + "; hepatoblastoma, yolk sac tumor and medulloblastoma are let pass by our choice",
          "Check the basis of diagnosis; if there was no microscopy, register an "
              + "unspecific morphology or leave it with a reason.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    return switch (tumor.basis().microscopy()) {
      case YES -> Verdict.CLEAN;
      case UNKNOWN -> Verdict.notRun("basis of diagnosis unknown");
      case NO -> isRecognizable(tumor) ? Verdict.CLEAN : fault(registryCase);
    };
  }

  private static Verdict fault(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    return Judgment.fault(
        INFO,
        registryCase,
        "The morphology is "
            + tumor.morphologyCode()
            + ", the basis of diagnosis "
            + tumor.basis().code()
            + " (without microscopy).",
        Variable.BASIS_OF_DIAGNOSIS,
        Variable.MORPHOLOGY);
  }

  /** Whether the tumor can be told without a microscope on the basis that is recorded. */
  static boolean isRecognizable(Tumor tumor) {
    int histology = tumor.morphology().histology();
    BasisOfDiagnosis basis = tumor.basis();
    return switch (histology) {
      case 8000,
          8170,
          8800,
          8960,
          9050,
          9100,
          9140,
          9350,
          9380,
          9384,
          9500,
          9510,
          9590,
          9732,
          9761,
          9800 ->
          true;
      case 8720 ->
          tumor.topography().site().equals("C69") || tumor.topography().site().equals("C44");
      case 8970 ->
          basis == BasisOfDiagnosis.CLINICAL_INVESTIGATION
              || basis == BasisOfDiagnosis.TUMOR_MARKERS;
      case 9071 -> basis == BasisOfDiagnosis.TUMOR_MARKERS;
      case 9470 -> basis == BasisOfDiagnosis.CLINICAL_INVESTIGATION;
      default ->
          tumor.morphology().isBetween(8150, 8154)
              || tumor.morphology().isBetween(8270, 8281)
              || tumor.morphology().isBetween(9530, 9539);
    };
  }
}
