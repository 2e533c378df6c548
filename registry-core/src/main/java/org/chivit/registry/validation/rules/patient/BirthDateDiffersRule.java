package org.chivit.registry.validation.rules.patient;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;

/** A person is born once. */
final class BirthDateDiffersRule implements CrossCaseRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("patient-001"),
          Severity.ERROR,
          "Two cases of one patient have birth dates that exclude each other.",
          "Ours, because it cannot be",
          "Correct the birth date, or the patient id if they are two children.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> assess(Collection<RegistryCase> cases) {
    return new CasesOfPatients(cases)
        .findings(
            INFO,
            BirthDateDiffersRule::differ,
            BirthDateDiffersRule::message,
            CasesOfPatients.fields(Variable.BIRTH_DATE, Variable.PATIENT_ID));
  }

  private static boolean differ(RegistryCase earlier, RegistryCase later) {
    Optional<PartialDate> first = earlier.patient().birthDate();
    Optional<PartialDate> second = later.patient().birthDate();
    return first.isPresent()
        && second.isPresent()
        && (first.get().isCertainlyBefore(second.get())
            || second.get().isCertainlyBefore(first.get()));
  }

  private static String message(RegistryCase earlier, RegistryCase later) {
    return "The birth date is "
        + later.patient().birthDate().orElseThrow()
        + " here and "
        + earlier.patient().birthDate().orElseThrow()
        + " in case "
        + earlier.id()
        + " of the same patient, "
        + later.patient().id()
        + ".";
  }
}
