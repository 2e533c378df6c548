package org.chivit.registry.validation.rules.sequence;

import java.util.Collection;
import java.util.List;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.tumor.Tumor;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.fact.Certainty;
import org.chivit.registry.validation.rules.patient.CasesOfPatients;

/**
 * Two malignant tumors of one patient, more than two months apart and of different morphology.
 * Tumors that were found together are not events of each other.
 */
final class LaterCaseWithoutEventRule implements CrossCaseRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("sequence-002"),
          Severity.INFO,
          "A patient has a later tumor that is not an event of the first case.",
          "Ours, because event-free survival ends with a second malignancy",
          "Record the second malignancy as an event of the first case.");

  private static final int TOGETHER_DAYS = 61;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> assess(Collection<RegistryCase> cases) {
    return new CasesOfPatients(cases)
        .findings(
            INFO,
            LaterCaseWithoutEventRule::lacksEvent,
            LaterCaseWithoutEventRule::message,
            CasesOfPatients.fields(Variable.INCIDENCE_DATE, Variable.PATIENT_ID));
  }

  private static boolean lacksEvent(RegistryCase one, RegistryCase other) {
    Tumor tumor = one.tumor();
    return tumor.behavior() == Behavior.MALIGNANT
        && other.tumor().behavior() == Behavior.MALIGNANT
        && !tumor.morphology().equals(other.tumor().morphology())
        && isLater(one, other)
        && !hasSecondMalignancy(isFirst(one, other) ? one : other);
  }

  private static boolean hasSecondMalignancy(RegistryCase registryCase) {
    return registryCase.outcome().eventsOf(EventKind.SECOND_MALIGNANCY).findAny().isPresent();
  }

  private static boolean isLater(RegistryCase one, RegistryCase other) {
    PartialDate first = one.tumor().incidenceDate();
    PartialDate second = other.tumor().incidenceDate();
    return Certainty.isLongAfter(first, second, TOGETHER_DAYS) == Certainty.YES
        || Certainty.isLongAfter(second, first, TOGETHER_DAYS) == Certainty.YES;
  }

  private static boolean isFirst(RegistryCase one, RegistryCase other) {
    return one.tumor().incidenceDate().isCertainlyBefore(other.tumor().incidenceDate());
  }

  private static String message(RegistryCase one, RegistryCase other) {
    return isFirst(one, other) ? inOrder(one, other) : inOrder(other, one);
  }

  private static String inOrder(RegistryCase first, RegistryCase second) {
    return "Case "
        + first.id()
        + " of patient "
        + first.patient().id()
        + ", "
        + first.tumor().morphologyCode()
        + " of "
        + first.tumor().incidenceDate()
        + ", has no second malignancy among its events, but case "
        + second.id()
        + " is "
        + second.tumor().morphologyCode()
        + " of "
        + second.tumor().incidenceDate()
        + ".";
  }
}
