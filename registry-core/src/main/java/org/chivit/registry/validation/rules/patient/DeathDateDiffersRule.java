package org.chivit.registry.validation.rules.patient;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/** A person dies once, whichever tumor the death is recorded with. */
final class DeathDateDiffersRule implements CrossCaseRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("patient-005"),
          Severity.ERROR,
          "Two cases of one patient have deaths whose dates exclude each other.",
          "Ours, because it cannot be",
          "Correct the date of death, or the patient id if they are two children.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> assess(Collection<RegistryCase> cases) {
    return new CasesOfPatients(cases)
        .findings(
            INFO,
            DeathDateDiffersRule::differ,
            DeathDateDiffersRule::message,
            DeathDateDiffersRule::fields);
  }

  private static boolean differ(RegistryCase earlier, RegistryCase later) {
    Optional<DatedFact> first = new CaseDates(earlier).death();
    Optional<DatedFact> second = new CaseDates(later).death();
    return first.isPresent()
        && second.isPresent()
        && (first.get().date().isCertainlyBefore(second.get().date())
            || second.get().date().isCertainlyBefore(first.get().date()));
  }

  private static List<FieldRef> fields(RegistryCase later) {
    return List.of(
        new CaseDates(later).death().orElseThrow().field(), FieldRef.of(Variable.PATIENT_ID));
  }

  private static String message(RegistryCase earlier, RegistryCase later) {
    return "The death is dated "
        + new CaseDates(later).death().orElseThrow().date()
        + " here and "
        + new CaseDates(earlier).death().orElseThrow().date()
        + " in case "
        + earlier.id()
        + " of the same patient, "
        + later.patient().id()
        + ".";
  }
}
