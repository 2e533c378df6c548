package org.chivit.registry.validation;

import java.util.Collection;
import java.util.List;
import org.chivit.registry.registration.RegistryCase;

/** A rule that judges cases against one another: duplicates, one person told in two ways. */
public interface CrossCaseRule {

  /** What there is to say of the rule. */
  RuleInfo info();

  /** Looks at all cases together; the order of the cases changes nothing. */
  List<Finding> assess(Collection<RegistryCase> cases);
}
