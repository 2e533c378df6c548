package org.chivit.registry.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chivit.registry.code.CodedValue;
import org.chivit.registry.code.NearestName;
import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.vocabulary.LocalVocabulary;
import org.chivit.registry.vocabulary.Term;
import org.chivit.registry.vocabulary.TermTable;

/**
 * The hospital's own words during one import. A word that its table does not have is remarked on
 * where it first stands, not at each of its rows.
 */
final class Terms {

  private final LocalVocabulary vocabulary;
  private final Set<String> remarked = new HashSet<>();

  Terms(LocalVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The word that a text stands for; the text itself, with a remark, where the table lacks it. */
  String canonical(RowReader row, Variable variable, TermTable table, String text) {
    Optional<Term> term = vocabulary.list(table).find(text);
    if (term.isEmpty() && vocabulary.knows(table) && remarked.add(table + " " + text)) {
      Optional<String> near = NearestName.of(text, vocabulary.list(table).words());
      row.problem(
          Severity.INFO,
          FormatCode.TERM,
          variable,
          Cells.quoted(text)
              + " is not in "
              + table.fileName()
              + near.map(word -> "; did you mean " + word + "?").orElse(".")
              + " It is kept as written, and not remarked on again.",
          "Correct it, or add it to " + place(table) + ".");
    }
    return term.map(Term::word).orElse(text);
  }

  /** A class of cause of death, as a term of the same word, or a cause that the hospital names. */
  Parsed<Term> cause(String text) {
    Optional<CauseOfDeath> cause = CodedValue.parse(CauseOfDeath.class, text);
    if (cause.isPresent()) {
      return Parsed.of(new Term(cause.get().code(), List.of(), cause));
    }
    Optional<Term> term = vocabulary.list(TermTable.CAUSES).find(text);
    if (term.isPresent()) {
      return Parsed.of(term.get());
    }
    Parsed<CauseOfDeath> fault = WordParser.of(CauseOfDeath.class).parse(text);
    Parsed.Fault<CauseOfDeath> known = (Parsed.Fault<CauseOfDeath>) fault;
    String more =
        vocabulary.knows(TermTable.CAUSES)
            ? " Or add it with its class to " + place(TermTable.CAUSES) + "."
            : "";
    return Parsed.fault(known.code(), known.reason(), known.remedy() + more);
  }

  private static String place(TermTable table) {
    return LocalVocabulary.FOLDER + "/" + table.fileName() + " of the registry";
  }
}
