package org.chivit.registry.validation.rules.sequence;

import java.util.Collection;
import java.util.List;
import org.chivit.registry.date.DatePrecision;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.rules.patient.CasesOfPatients;

/**
 * Two tumors found on one day exist, a pair of eyes or kidneys above all; with two morphologies
 * they are so rare that a wrong patient id or a copied date is more likely.
 */
final class TumorsOfOneDayRule implements CrossCaseRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("sequence-003"),
          Severity.WARNING,
          "Two different tumors of a patient have the same incidence date.",
          "Ours, because one date is easily copied into the next row",
          "Check the patient id and the dates; leave them if both tumors were found on "
              + "one day.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> assess(Collection<RegistryCase> cases) {
    return new CasesOfPatients(cases)
        .findings(
            INFO,
            TumorsOfOneDayRule::ofOneDay,
            TumorsOfOneDayRule::message,
            CasesOfPatients.fields(
                Variable.INCIDENCE_DATE, Variable.PATIENT_ID, Variable.MORPHOLOGY));
  }

  private static boolean ofOneDay(RegistryCase earlier, RegistryCase later) {
    PartialDate day = earlier.tumor().incidenceDate();
    return day.precision() == DatePrecision.DAY
        && day.equals(later.tumor().incidenceDate())
        && !earlier.tumor().morphology().equals(later.tumor().morphology());
  }

  private static String message(RegistryCase earlier, RegistryCase later) {
    return "Patient "
        + later.patient().id()
        + " has "
        + later.tumor().morphologyCode()
        + " and, in case "
        + earlier.id()
        + ", "
        + earlier.tumor().morphologyCode()
        + " of the same day, "
        + later.tumor().incidenceDate()
        + ".";
  }
}
