package org.chivit.registry.validation.rules.tumor;

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
 * Lymph nodes and marrow are the primary site of lymphoma, leukemia and histiocytosis alone; a
 * neuroblastoma that was seen in the marrow arose elsewhere. Kaposi sarcoma may arise in a node.
 */
final class MetastaticSiteRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("tumor-016"),
          Severity.WARNING,
          "A solid tumor is registered in lymph nodes or bone marrow, where it is a "
              + "metastasis.",
          "ICD-O-3, coding guidelines for topography (recalled and not confirmed)",
          "Register the site where the tumor arose, or C80.9 if it is not known.");

  private static final int FIRST_LYMPHOMA = 9590;
  private static final int KAPOSI_SARCOMA = 9140;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    String site = tumor.topography().site();
    int histology = tumor.morphology().histology();
    if (!(site.equals("C77") || site.equals("C42"))
        || histology >= FIRST_LYMPHOMA
        || histology == KAPOSI_SARCOMA) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        tumor.morphologyCode()
            + " is a solid tumor, and "
            + tumor.topography()
            + " the site of a metastasis.",
        Variable.TOPOGRAPHY,
        Variable.MORPHOLOGY);
  }
}
