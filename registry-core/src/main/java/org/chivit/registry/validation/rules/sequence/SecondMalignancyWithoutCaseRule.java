package org.chivit.registry.validation.rules.sequence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.patient.PatientId;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/**
 * A second tumor is an event of the first and a case of its own. Only the cases that are judged
 * together are seen: the second case may be in the registry already.
 */
final class SecondMalignancyWithoutCaseRule implements CrossCaseRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("sequence-001"),
          Severity.INFO,
          "A second malignancy is recorded, but the patient has no second case.",
          "IARC/IACR rules for multiple primaries (2004); that the case is asked for is " + "ours",
          "Register the second tumor as a case of its own, under the same patient id.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> assess(Collection<RegistryCase> cases) {
    Map<PatientId, Integer> tumors = new HashMap<>();
    for (RegistryCase each : cases) {
      tumors.merge(each.patient().id(), 1, Integer::sum);
    }
    List<Finding> findings = new ArrayList<>();
    for (RegistryCase each : cases) {
      if (tumors.get(each.patient().id()) > 1) {
        continue;
      }
      for (DatedFact event : new CaseDates(each).events(EventKind.SECOND_MALIGNANCY)) {
        findings.add(
            new Finding(
                INFO,
                each.id(),
                List.of(event.field()),
                event.inWordsCapitalized()
                    + " has no case of its own: patient "
                    + each.patient().id()
                    + " has one case here."));
      }
    }
    return findings;
  }
}
