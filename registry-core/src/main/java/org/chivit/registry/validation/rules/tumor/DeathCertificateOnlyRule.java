package org.chivit.registry.validation.rules.tumor;

import java.util.ArrayList;
import java.util.List;
import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Sources;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/**
 * A case known by its death certificate only has a death on its incidence date and nothing else.
 */
final class DeathCertificateOnlyRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("tumor-007"),
          Severity.WARNING,
          "The basis of diagnosis is a death certificate only, but the record knows more "
              + "or no death.",
          Sources.JRC,
          "Correct the basis of diagnosis, or the incidence date to the date of death.");

  private static final String NOT_APPLICABLE = "the basis of diagnosis is not a death certificate";
  private static final String PREFIX = "The basis of diagnosis is 0, death certificate only, but ";
  private static final FieldRef BASIS = FieldRef.of(Variable.BASIS_OF_DIAGNOSIS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    if (registryCase.tumor().basis() != BasisOfDiagnosis.DEATH_CERTIFICATE_ONLY) {
      return Verdict.notRun(NOT_APPLICABLE);
    }
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    judgment.good();
    dates
        .death()
        .ifPresentOrElse(
            death -> judgeDates(judgment, dates.incidence(), death),
            () -> judgment.found(PREFIX + "no death is recorded.", BASIS));
    List<DatedFact> treatments = new ArrayList<>(dates.surgeries());
    treatments.addAll(dates.courseStarts());
    for (DatedFact treatment : treatments) {
      judgment.found(PREFIX + "there is " + treatment.inWords() + ".", BASIS, treatment.field());
    }
    return judgment.verdict(NOT_APPLICABLE);
  }

  private static void judgeDates(Judgment judgment, DatedFact incidence, DatedFact death) {
    if (incidence.date().isCertainlyBefore(death.date())) {
      judgment.found(
          PREFIX + incidence.inWords() + " lies before " + death.inWords() + ".",
          BASIS,
          incidence.field(),
          death.field());
    }
  }
}
