package org.chivit.registry.validation.rules.radiotherapy;

import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.treatment.TreatmentIntent;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;

/** Infants are spared radiotherapy wherever it can be put off. Palliative courses are let pass. */
final class InfantRadiotherapyRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("radiotherapy-001"),
          Severity.WARNING,
          "A child received curative radiotherapy before its first birthday.",
          "Ours, from common practice (recalled and not confirmed)",
          "Check the birth date, the date of the course and its case id; leave them if it"
              + " was so.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    return AgeAtRadiotherapy.foundBelow(
        INFO, registryCase, 1, course -> course.intent() != TreatmentIntent.PALLIATIVE);
  }
}
