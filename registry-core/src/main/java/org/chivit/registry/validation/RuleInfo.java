package org.chivit.registry.validation;

import java.util.Objects;

/**
 * What there is to say of a rule.
 *
 * @param id the id
 * @param severity how grave its findings are
 * @param title one sentence that describes the fault, not the check
 * @param source who states the rule: a publication, or {@code Ours, because …}
 * @param remedy what a registrar does about it
 */
public record RuleInfo(RuleId id, Severity severity, String title, String source, String remedy) {

  /**
   * Checks that nothing is null or blank.
   *
   * @throws IllegalArgumentException if title, source or remedy is blank
   */
  public RuleInfo {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(severity, "severity");
    if (title.isBlank() || source.isBlank() || remedy.isBlank()) {
      throw new IllegalArgumentException("title, source and remedy must be given: " + id);
    }
  }
}
