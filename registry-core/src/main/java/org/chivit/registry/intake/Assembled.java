package org.chivit.registry.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.Severity;

/**
 * What the rows of one case gave.
 *
 * @param rows the row of the case first, then the rows of its lists
 * @param registryCase the case; empty where a problem is an error
 * @param sources where its values were written
 * @param problems what is to be said of its rows
 */
record Assembled(
    List<RawRow> rows,
    Optional<RegistryCase> registryCase,
    CaseSources sources,
    List<ImportProblem> problems) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is a case although a problem is an error, or none
   *     although there is no error
   */
  Assembled {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
    Objects.requireNonNull(sources, "sources");
    if (registryCase.isPresent() == hasError(problems)) {
      throw new IllegalArgumentException("a case is read if and only if nothing is an error");
    }
  }

  /** Whether a problem rejects the case. */
  static boolean hasError(List<ImportProblem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
