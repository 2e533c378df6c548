package org.chivit.registry.validation.rules.sex;

import org.chivit.registry.code.Behavior;
import org.chivit.registry.patient.Sex;
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
 * Tumors that are named after an organ of one sex.
 *
 * <p>The juvenile granulosa cell tumor and the mature teratoma are not among them: both are
 * ordinary tumors of the testis of small boys. The malignant teratoma 9084/3 is, so the behavior is
 * read.
 */
final class SexMorphologyRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("sex-002"),
          Severity.WARNING,
          "The morphology is one of the other sex.",
          Sources.IARC
              + "; which morphologies is our reading of the sites that ICD-O-3"
              + " prints (recalled and not confirmed)",
          "Check the sex and the morphology.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Sex sex = registryCase.patient().sex();
    if (sex != Sex.MALE && sex != Sex.FEMALE) {
      return Verdict.notRun("sex not recorded as male or female");
    }
    Tumor tumor = registryCase.tumor();
    boolean contradicts = sex == Sex.MALE ? isOfFemales(tumor) : isOfMales(tumor);
    if (!contradicts) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "The sex is " + sex.code() + ", the morphology " + tumor.morphologyCode() + ".",
        Variable.SEX,
        Variable.MORPHOLOGY);
  }

  /** Tumors of the ovary, the uterus and the placenta. */
  private static boolean isOfFemales(Tumor tumor) {
    return switch (tumor.morphology().histology()) {
      case 8380,
          8381,
          8460,
          8461,
          8462,
          8600,
          8601,
          8602,
          8931,
          9000,
          9013,
          9014,
          9015,
          9060,
          9090,
          9091,
          9103,
          9104,
          9105 ->
          true;
      case 9084 -> tumor.behavior() == Behavior.MALIGNANT;
      case 9100 -> tumor.behavior() != Behavior.MALIGNANT;
      default -> false;
    };
  }

  /** Seminomas. */
  private static boolean isOfMales(Tumor tumor) {
    return tumor.morphology().isBetween(9061, 9063);
  }
}
