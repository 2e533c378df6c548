package org.chivit.registry.validation.rules.patient;

import java.util.Collection;
import java.util.List;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;

/** Two cases of one patient tell of one sex. Unknown contradicts nothing. */
final class SexDiffersRule implements CrossCaseRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("patient-002"),
          Severity.ERROR,
          "Two cases of one patient have different sexes.",
          "Ours, because a patient is registered with one sex",
          "Correct the sex, or the patient id if they are two children.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> assess(Collection<RegistryCase> cases) {
    return new CasesOfPatients(cases)
        .findings(
            INFO,
            SexDiffersRule::differ,
            SexDiffersRule::message,
            CasesOfPatients.fields(Variable.SEX, Variable.PATIENT_ID));
  }

  private static boolean differ(RegistryCase earlier, RegistryCase later) {
    Sex first = earlier.patient().sex();
    Sex second = later.patient().sex();
    return first != Sex.UNKNOWN && second != Sex.UNKNOWN && first != second;
  }

  private static String message(RegistryCase earlier, RegistryCase later) {
    return "The sex is "
        + later.patient().sex().code()
        + " here and "
        + earlier.patient().sex().code()
        + " in case "
        + earlier.id()
        + " of the same patient, "
        + later.patient().id()
        + ".";
  }
}
