package org.chivit.registry.validation.rules.sequence;

import java.util.List;
import org.chivit.registry.validation.CrossCaseRule;

/** The rules of the sequence of tumors. */
public final class SequenceRules {

  private SequenceRules() {}

  /** All of them. */
  public static List<CrossCaseRule> all() {
    return List.of(
        new SecondMalignancyWithoutCaseRule(),
        new LaterCaseWithoutEventRule(),
        new TumorsOfOneDayRule());
  }
}
