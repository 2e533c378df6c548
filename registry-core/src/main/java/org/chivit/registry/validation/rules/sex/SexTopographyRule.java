package org.chivit.registry.validation.rules.sex;

import org.chivit.registry.code.Topography;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Sources;
import org.chivit.registry.validation.Verdict;

/** Organs that one sex has. */
final class SexTopographyRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("sex-001"),
          Severity.ERROR,
          "The tumor lies in an organ that the registered sex does not have.",
          Sources.IARC,
          "Correct the sex or the topography; for a child with a difference of sex "
              + "development, register the sex as other.");

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
    Topography topography = registryCase.tumor().topography();
    int site = topography.number() / 10;
    boolean ofFemales = site >= 51 && site <= 58;
    boolean ofMales = site >= 60 && site <= 63;
    boolean contradicts = sex == Sex.MALE ? ofFemales : ofMales;
    if (!contradicts) {
      return Verdict.CLEAN;
    }
    return Judgment.fault(
        INFO,
        registryCase,
        "The sex is " + sex.code() + ", the topography " + topography + ".",
        Variable.SEX,
        Variable.TOPOGRAPHY);
  }
}
