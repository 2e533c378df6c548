package org.chivit.registry.validation.rules.patient;

import java.util.Collection;
import java.util.List;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;

/**
 * The same morphology in the same organ is one tumor however often it comes back: a later one is a
 * relapse, not a case.
 *
 * <p>Two sides are two tumors here. A side that is unknown or bilateral may be either, so it is
 * asked after. What agrees to the day is a duplicate, and that rule reports it.
 */
final class SameTumorAgainRule implements CrossCaseRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("patient-004"),
          Severity.WARNING,
          "The same tumor of a patient seems to be registered again.",
          "IARC/IACR rules for multiple primaries (2004), with the side read as well",
          "Record a relapse in the first case, or record the side if there are two " + "tumors.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> assess(Collection<RegistryCase> cases) {
    return new CasesOfPatients(cases)
        .findings(
            INFO,
            SameTumorAgainRule::alike,
            SameTumorAgainRule::message,
            CasesOfPatients.fields(Variable.TOPOGRAPHY, Variable.MORPHOLOGY, Variable.LATERALITY));
  }

  private static boolean alike(RegistryCase earlier, RegistryCase later) {
    Tumor first = earlier.tumor();
    Tumor second = later.tumor();
    return first.topography().site().equals(second.topography().site())
        && first.morphology().equals(second.morphology())
        && mayBeTheSameSide(first.laterality(), second.laterality())
        && !isDuplicate(first, second);
  }

  private static boolean mayBeTheSameSide(Laterality first, Laterality second) {
    return first == second || !isOneSide(first) || !isOneSide(second);
  }

  private static boolean isOneSide(Laterality laterality) {
    return laterality == Laterality.LEFT || laterality == Laterality.RIGHT;
  }

  private static boolean isDuplicate(Tumor first, Tumor second) {
    return first.topography().equals(second.topography())
        && first.laterality() == second.laterality()
        && first.incidenceDate().equals(second.incidenceDate());
  }

  private static String message(RegistryCase earlier, RegistryCase later) {
    Tumor first = earlier.tumor();
    Tumor second = later.tumor();
    return second.morphology()
        + " at "
        + second.topography()
        + ", side "
        + second.laterality().code()
        + ", of "
        + second.incidenceDate()
        + " may be the tumor of case "
        + earlier.id()
        + " of the same patient, "
        + later.patient().id()
        + ": "
        + first.topography()
        + ", side "
        + first.laterality().code()
        + ", of "
        + first.incidenceDate()
        + ".";
  }
}
