package org.chivit.registry.validation;

import org.chivit.registry.registration.RegistryCase;

/** A rule that judges one case by itself. One small class each, in {@code rules.<topic>}. */
public interface Rule {

  /** What there is to say of the rule. */
  RuleInfo info();

  /** Looks at one case. Never throws for what a case may hold. */
  Verdict assess(RegistryCase registryCase);
}
