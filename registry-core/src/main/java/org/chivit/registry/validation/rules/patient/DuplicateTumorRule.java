package org.chivit.registry.validation.rules.patient;

import java.util.Collection;
import java.util.List;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;

/**
 * The same tumor of the same patient under two case ids. Two eyes or two kidneys are two sides, so
 * a bilateral tumor that is registered once a side is not a duplicate.
 */
final class DuplicateTumorRule implements CrossCaseRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("patient-003"),
          Severity.ERROR,
          "One tumor is registered under two case ids.",
          "IARC/IACR rules for multiple primaries (2004), with the side read as well",
          "Keep one case and join what the other knows to it.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> assess(Collection<RegistryCase> cases) {
    return new CasesOfPatients(cases)
        .findings(
            INFO,
            DuplicateTumorRule::same,
            DuplicateTumorRule::message,
            CasesOfPatients.fields(Variable.CASE_ID, Variable.TOPOGRAPHY, Variable.MORPHOLOGY));
  }

  private static boolean same(RegistryCase earlier, RegistryCase later) {
    Tumor first = earlier.tumor();
    Tumor second = later.tumor();
    return first.topography().equals(second.topography())
        && first.morphology().equals(second.morphology())
        && first.laterality() == second.laterality()
        && first.incidenceDate().equals(second.incidenceDate());
  }

  private static String message(RegistryCase earlier, RegistryCase later) {
    Tumor tumor = later.tumor();
    return "Case "
        + earlier.id()
        + " of the same patient, "
        + later.patient().id()
        + ", is the same tumor: "
        + tumor.morphology()
        + " at "
        + tumor.topography()
        + ", side "
        + tumor.laterality().code()
        + ", of "
        + tumor.incidenceDate()
        + ".";
  }
}
