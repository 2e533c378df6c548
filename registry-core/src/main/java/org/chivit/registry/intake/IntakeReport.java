package org.chivit.registry.intake;

import java.util.List;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.Severity;

/**
 * What became of an input: every row of it is accounted for.
 *
 * @param accepted the cases that can be taken, in the order of the file
 * @param problems everything worth saying, of any severity, sorted by case, file, row and column
 * @param rejected the rows that were not taken, in the order of the files and their rows
 * @param counts the account per file, the file of the cases first
 */
public record IntakeReport(
    List<RegistryCase> accepted,
    List<ImportProblem> problems,
    List<RejectedRow> rejected,
    List<RowCount> counts) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the account does not add up: the accepted rows of the cases
   *     are not the accepted cases, or the rejected rows are not those counted
   */
  public IntakeReport {
    accepted = List.copyOf(accepted);
    problems = List.copyOf(problems);
    rejected = List.copyOf(rejected);
    counts = List.copyOf(counts);
    if (counts.isEmpty() || counts.get(0).accepted() != accepted.size()) {
      throw new IllegalArgumentException(accepted.size() + " cases accepted, but " + counts);
    }
    long rejectedRows = counts.stream().mapToLong(RowCount::rejected).sum();
    if (rejectedRows != rejected.size()) {
      throw new IllegalArgumentException(rejected.size() + " rows rejected, but " + counts);
    }
  }

  /** How many rows the file of the cases holds. */
  public long casesRead() {
    return counts.get(0).read();
  }

  /** How many cases can be taken. */
  public long casesAccepted() {
    return counts.get(0).accepted();
  }

  /** How many rows of the file of the cases were not taken. */
  public long casesRejected() {
    return counts.get(0).rejected();
  }

  /** How many problems are of a severity. */
  public long problemsOf(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
