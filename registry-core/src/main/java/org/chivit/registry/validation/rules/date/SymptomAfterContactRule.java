package org.chivit.registry.validation.rules.date;

import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Sources;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;

/**
 * A first symptom comes before the first contact and the diagnosis, unless the tumor was found by
 * chance or by screening.
 */
final class SymptomAfterContactRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("date-010"),
          Severity.WARNING,
          "The first symptom is dated after the first contact or after the diagnosis.",
          Sources.AARHUS,
          "Correct the date; leave it if the tumor was found by chance before it gave "
              + "symptoms.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    dates
        .firstSymptom()
        .ifPresent(
            symptom -> {
              dates.firstContact().ifPresent(contact -> judgment.requireOrder(symptom, contact));
              dates.diagnoses().forEach(diagnosis -> judgment.requireOrder(symptom, diagnosis));
            });
    return judgment.verdict("first symptom not recorded");
  }
}
