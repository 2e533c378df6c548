package org.chivit.registry.validation.rules.tumor;

import org.chivit.registry.code.Morphology;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/**
 * Tumors that arise in one organ, found in another.
 *
 * <p>Nearly all of them have been described elsewhere once: a Wilms tumor outside the kidney is
 * rare, not impossible. The lymphoblastic neoplasms and myeloid sarcoma are left out, for they are
 * leukemia in the marrow and a mass anywhere else.
 */
final class MorphologySiteRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("tumor-008"),
          Severity.WARNING,
          "The morphology is rarely or never seen at the topography.",
          "Ours, from the sites that ICD-O-3 prints beside its terms (recalled and not "
              + "confirmed)",
          "Check the topography and the morphology; the site is that of the primary "
              + "tumor, not of a metastasis.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    if (isUsual(tumor.morphology(), tumor.topography().site())) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "The morphology is "
            + tumor.morphologyCode()
            + ", the topography "
            + tumor.topography()
            + ".",
        Variable.TOPOGRAPHY,
        Variable.MORPHOLOGY);
  }

  private static boolean isUsual(Morphology morphology, String site) {
    return switch (morphology.histology()) {
      case 8959, 8960, 8964 -> site.equals("C64") || site.equals("C65");
      case 8970 -> site.equals("C22");
      case 8971 -> site.equals("C25");
      case 8973 -> site.equals("C34") || site.equals("C38");
      case 9350, 9351, 9352, 9362 -> site.equals("C75");
      case 9470, 9471, 9472, 9474, 9475, 9476, 9477 -> site.equals("C71");
      case 9510, 9511, 9512, 9513 -> site.equals("C69");
      case 9522 -> site.equals("C30") || site.equals("C31");
      default -> !isLeukemia(morphology) || site.equals("C42");
    };
  }

  /** Leukemias of the marrow alone. */
  private static boolean isLeukemia(Morphology morphology) {
    return morphology.isBetween(9800, 9809)
        || morphology.isBetween(9840, 9920)
        || morphology.isBetween(9945, 9946);
  }
}
