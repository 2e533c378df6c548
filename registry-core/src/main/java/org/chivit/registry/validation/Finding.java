package org.chivit.registry.validation;

import java.util.List;
import java.util.Objects;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.FieldRef;

/**
 * What a rule found in a case.
 *
 * @param rule the rule
 * @param caseId the case
 * @param fields the values that contradict, the one to look at first in front; never empty
 * @param message what is wrong in this case, with the values, as a sentence
 */
public record Finding(RuleInfo rule, CaseId caseId, List<FieldRef> fields, String message) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no field or no message
   */
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(caseId, "caseId");
    fields = List.copyOf(fields);
    if (fields.isEmpty() || message.isBlank()) {
      throw new IllegalArgumentException("a finding names a field and says what is wrong");
    }
  }

  /** How grave it is. */
  public Severity severity() {
    return rule.severity();
  }
}
