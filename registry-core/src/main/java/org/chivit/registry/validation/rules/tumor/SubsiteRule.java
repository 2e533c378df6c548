package org.chivit.registry.validation.rules.tumor;

import java.util.List;
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
 * Retinoblastoma arises in the retina, hepatoblastoma in the liver and not in its bile ducts,
 * medulloblastoma in the cerebellum or the fourth ventricle, craniopharyngioma in the pituitary and
 * its duct, pineoblastoma in the pineal gland. A wrong last digit costs a hepatoblastoma its stage.
 * A wrong organ is the matter of another rule.
 */
final class SubsiteRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("tumor-014"),
          Severity.WARNING,
          "A tumor that arises in one part of an organ is registered at another part.",
          "Ours, from the sites that ICD-O-3 prints beside its terms (recalled and not "
              + "confirmed)",
          "Register the part that is named in the message, unless the report says " + "otherwise.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Tumor tumor = registryCase.tumor();
    List<String> usual = usualSites(tumor.morphology().histology());
    String code = tumor.topography().code();
    boolean sameOrgan = usual.stream().anyMatch(site -> site.startsWith(tumor.topography().site()));
    if (!sameOrgan || usual.contains(code)) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        tumor.morphologyCode()
            + " is registered at "
            + code
            + "; it arises at "
            + String.join(" or ", usual)
            + ".",
        Variable.TOPOGRAPHY,
        Variable.MORPHOLOGY);
  }

  private static List<String> usualSites(int histology) {
    return switch (histology) {
      case 8970 -> List.of("C22.0");
      case 9350, 9351, 9352 -> List.of("C75.2", "C75.1");
      case 9360, 9361, 9362 -> List.of("C75.3");
      case 9470, 9471, 9474, 9475, 9476, 9477 -> List.of("C71.6", "C71.7", "C71.8");
      case 9510, 9511, 9512, 9513 -> List.of("C69.2");
      default -> List.of();
    };
  }
}
