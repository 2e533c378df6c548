package org.chivit.registry.validation;

import java.util.Objects;

/**
 * What one rule said of one case.
 *
 * @param rule the rule
 * @param verdict what it said
 */
public record RuleVerdict(RuleInfo rule, Verdict verdict) {

  /** Checks that nothing is null. */
  public RuleVerdict {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(verdict, "verdict");
  }
}
