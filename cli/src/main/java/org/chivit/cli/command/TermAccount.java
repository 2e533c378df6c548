package org.chivit.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.chivit.cli.environment.Talk;
import org.chivit.cli.output.ReadableNumbers;
import org.chivit.registry.code.search.HospitalTerms;
import org.chivit.registry.code.search.TermProblem;

/** Says which rows of a file of terms were left out, and why. */
final class TermAccount {

  /** So many rows are told in full; of the others the places alone. */
  private static final int TOLD = 20;

  private TermAccount() {}

  static void say(HospitalTerms terms, Talk talk) {
    if (!terms.unreadColumns().isEmpty()) {
      talk.note(
          terms.name()
              + ": not read, as it means nothing here: "
              + String.join(", ", terms.unreadColumns()));
    }
    List<TermProblem> problems = terms.problems();
    if (problems.isEmpty()) {
      return;
    }
    StringBuilder message = new StringBuilder(terms.name());
    message
        .append(": ")
        .append(ReadableNumbers.count(problems.size()))
        .append(problems.size() == 1 ? " row was left out" : " rows were left out");
    problems.stream()
        .limit(TOLD)
        .forEach(
            problem ->
                message
                    .append("\nrow ")
                    .append(problem.row())
                    .append(": ")
                    .append(problem.message()));
    if (problems.size() > TOLD) {
      message
          .append("\nand ")
          .append(ReadableNumbers.count(problems.size() - TOLD))
          .append(" more: rows ")
          .append(rows(problems.subList(TOLD, problems.size())));
    }
    talk.warning(message.toString());
  }

  /** Row numbers in ascending order, those that follow one another as a range. */
  private static String rows(List<TermProblem> problems) {
    List<String> ranges = new ArrayList<>();
    long first = problems.get(0).row();
    long last = first;
    for (TermProblem problem : problems.subList(1, problems.size())) {
      if (problem.row() != last + 1) {
        ranges.add(range(first, last));
        first = problem.row();
      }
      last = problem.row();
    }
    ranges.add(range(first, last));
    return String.join(", ", ranges);
  }

  private static String range(long first, long last) {
    return first == last ? Long.toString(first) : first + "-" + last;
  }
}
