package org.chivit.registry.intake;

import java.util.Objects;
import org.chivit.registry.validation.Severity;

/**
 * One thing to look at in the input: a value that would not parse, or what a rule found.
 *
 * @param severity an {@link Severity#ERROR} rejects the case with all its rows
 * @param code the id of the rule, or {@code format-…} for what would not parse or join
 * @param caseId the case id as written; empty where there is none
 * @param place where it stands
 * @param value the value as written; empty where there is none
 * @param reason what is wrong, as a sentence
 * @param remedy how to mend it
 */
public record ImportProblem(
    Severity severity,
    String code,
    String caseId,
    Place place,
    String value,
    String reason,
    String remedy) {

  /** Checks that nothing is null. */
  public ImportProblem {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(remedy, "remedy");
  }
}
