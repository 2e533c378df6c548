package org.chivit.registry.code.search;

import java.util.List;
import java.util.Objects;

/**
 * What a hospital's file of terms holds. Each row that is not blank is either a term or a problem.
 *
 * @param name the file as messages call it
 * @param terms the terms, in the order of the file
 * @param problems the rows that were left out, in the order of the file
 * @param unreadColumns columns that mean nothing here
 */
public record HospitalTerms(
    String name, List<HospitalTerm> terms, List<TermProblem> problems, List<String> unreadColumns) {

  /** Copies the lists. */
  public HospitalTerms {
    Objects.requireNonNull(name, "name");
    terms = List.copyOf(terms);
    problems = List.copyOf(problems);
    unreadColumns = List.copyOf(unreadColumns);
  }
}
