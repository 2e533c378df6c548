package org.chivit.registry.validation.rules.radiotherapy;

import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.FreeText;

/**
 * Below three the whole of brain and spine is hardly ever irradiated, for what it does to the
 * brain. Read from the words of the field.
 */
final class CraniospinalBelowThreeRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("radiotherapy-002"),
          Severity.WARNING,
          "A child below three received radiotherapy of brain and spine.",
          "Ours, from the protocols for infants with brain tumors (recalled and not "
              + "confirmed)",
          "Check the birth date, the field and the case id of the course; leave them if "
              + "it was so.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    return AgeAtRadiotherapy.foundBelow(
        INFO,
        registryCase,
        3,
        course ->
            FreeText.of(course.site().orElse(""))
                .hasAny("CRANIOSPINAL", "CRANIO SPINAL", "NEURAXIS", "CSI"));
  }
}
