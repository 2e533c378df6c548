package org.chivit.registry.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.code.Answer;
import org.chivit.registry.code.CodedValue;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.registration.Variable.Presence;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.vocabulary.Term;
import org.chivit.registry.vocabulary.TermTable;

/**
 * Reads the values of one row. What will not parse becomes a problem with its place, and the value
 * is absent; so that one look finds everything that is wrong in a row.
 */
final class RowReader {

  private final RawRow row;
  private final String caseId;
  private final DateParser dates;
  private final Terms terms;
  private final List<ImportProblem> problems;

  /**
   * A reader of a row.
   *
   * @param row the row
   * @param dates reads its dates
   * @param terms knows the hospital's own words
   * @param problems takes what is wrong
   */
  RowReader(RawRow row, DateParser dates, Terms terms, List<ImportProblem> problems) {
    this.row = row;
    this.caseId = row.caseId();
    this.dates = dates;
    this.terms = terms;
    this.problems = problems;
  }

  /** The row. */
  RawRow row() {
    return row;
  }

  /** Whether the cell says anything; a cell that would not parse does. */
  boolean isRecorded(Variable variable) {
    return !Cells.isNotRecorded(row.text(variable));
  }

  /**
   * Reads a value.
   *
   * @return the value; empty where it was not recorded, or with a problem where it would not parse
   *     or is required
   */
  <T> Optional<T> read(Variable variable, ValueParser<T> parser) {
    String text = row.text(variable);
    boolean required = variable.presence() == Presence.REQUIRED;
    if (text.isEmpty() || (!required && Cells.isNotRecorded(text))) {
      if (required) {
        problem(
            Severity.ERROR,
            FormatCode.MISSING,
            variable,
            variable.column() + " is empty.",
            "It must be given.");
      }
      return Optional.empty();
    }
    Parsed<T> parsed = parser.parse(text);
    if (parsed instanceof Parsed.Value<T> value) {
      value
          .note()
          .ifPresent(
              note -> problem(Severity.INFO, note.code(), variable, note.reason(), note.remedy()));
      return Optional.of(value.value());
    }
    Parsed.Fault<T> fault = (Parsed.Fault<T>) parsed;
    problem(Severity.ERROR, fault.code(), variable, fault.reason(), fault.remedy());
    return Optional.empty();
  }

  /** Reads a date. */
  Optional<PartialDate> date(Variable variable) {
    return read(variable, dates);
  }

  /** Reads a word from a closed list. */
  <E extends Enum<E> & CodedValue> Optional<E> word(Variable variable, Class<E> type) {
    return read(variable, WordParser.of(type));
  }

  /** Reads yes or no; unknown where it was not recorded. */
  Answer answer(Variable variable) {
    return read(variable, WordParser.ANSWER).orElse(Answer.UNKNOWN);
  }

  /** Reads any number of words from a closed list. */
  <E extends Enum<E> & CodedValue> List<E> words(Variable variable, Class<E> type) {
    return read(variable, new WordsParser<>(type)).orElse(List.of());
  }

  /** Reads a word of the hospital's own tables; another word is kept, with a remark. */
  Optional<String> term(Variable variable, TermTable table) {
    return text(variable).map(text -> terms.canonical(this, variable, table, text));
  }

  /** Reads the cause of a death: its class, or a word of the hospital that has one. */
  Optional<Term> cause(Variable variable) {
    return read(variable, terms::cause);
  }

  /** Reads a decimal number that is not negative. */
  Optional<BigDecimal> decimal(Variable variable) {
    return read(variable, NumberParsers::decimal);
  }

  /** Reads a decimal number above zero. */
  Optional<BigDecimal> positiveDecimal(Variable variable) {
    return read(variable, NumberParsers::positiveDecimal);
  }

  /** Reads a whole number of at most a limit. */
  OptionalInt wholeNumberUpTo(Variable variable, int limit) {
    return toInt(read(variable, text -> NumberParsers.wholeNumberUpTo(text, limit)));
  }

  /** Reads free text. */
  Optional<String> text(Variable variable) {
    return read(variable, Parsed::of);
  }

  /** Reads a whole number that is not negative. */
  OptionalInt wholeNumber(Variable variable) {
    return toInt(read(variable, NumberParsers::wholeNumber));
  }

  /** Reads a whole number of at least one. */
  OptionalInt positiveWholeNumber(Variable variable) {
    return toInt(read(variable, NumberParsers::positiveWholeNumber));
  }

  /** Adds something to say of a value. */
  void problem(
      Severity severity, FormatCode code, Variable variable, String reason, String remedy) {
    problems.add(
        new ImportProblem(
            severity,
            code.label(),
            caseId,
            row.place(variable),
            row.written(variable),
            reason,
            remedy));
  }

  private static OptionalInt toInt(Optional<Integer> number) {
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }
}
