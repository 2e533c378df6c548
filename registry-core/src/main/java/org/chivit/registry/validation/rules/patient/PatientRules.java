package org.chivit.registry.validation.rules.patient;

import java.util.List;
import org.chivit.registry.validation.CrossCaseRule;

/** The rules that compare the cases of one patient. */
public final class PatientRules {

  private PatientRules() {}

  /** All of them. */
  public static List<CrossCaseRule> all() {
    return List.of(
        new BirthDateDiffersRule(),
        new SexDiffersRule(),
        new DuplicateTumorRule(),
        new SameTumorAgainRule(),
        new DeathDateDiffersRule(),
        new MultiplePrimaryRule());
  }
}
