package org.chivit.registry.vocabulary;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chivit.registry.code.CodedValue;
import org.chivit.registry.outcome.CauseOfDeath;

/**
 * Reads a table of words: UTF-8, with commas or, as some spreadsheets write, semicolons; columns
 * {@code word}, {@code other_words} joined by {@code |}, {@code meaning}, and {@code class} for
 * causes of death. Lines that begin with {@code #} are for people.
 */
final class TermFile {

  private static final String WORD = "word";
  private static final String OTHER_WORDS = "other_words";
  private static final String CLASS = "class";

  private TermFile() {}

  /**
   * Reads a table.
   *
   * @param place how messages name the file
   * @throws VocabularyException if it has not the form of a table of words
   */
  static TermList read(TermTable table, String place, InputStream bytes) throws IOException {
    String text = text(place, bytes.readAllBytes());
    List<Term> terms = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .commentStrategy(CommentStrategy.SKIP)
            .ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : reader) {
        String word = cell(row, place, WORD).strip();
        if (!word.isEmpty()) {
          terms.add(new Term(word, others(row, place), cause(table, row, place, word)));
        }
      }
      return new TermList(terms);
    } catch (CsvParseException | IllegalArgumentException e) {
      throw new VocabularyException(
          place + " cannot be read: " + e.getMessage() + ". Correct the file, or delete it.", e);
    }
  }

  private static String text(String place, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new VocabularyException(place + " is not UTF-8. Save it as CSV UTF-8.", e);
    }
  }

  private static char separator(String text) {
    for (String line : text.split("\n", -1)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        return line.indexOf(';') >= 0 && line.indexOf(',') < 0 ? ';' : ',';
      }
    }
    return ',';
  }

  private static List<String> others(NamedCsvRecord row, String place) {
    List<String> others = new ArrayList<>();
    for (String other : cell(row, place, OTHER_WORDS).split("\\|", -1)) {
      if (!other.isBlank()) {
        others.add(other.strip());
      }
    }
    return others;
  }

  private static Optional<CauseOfDeath> cause(
      TermTable table, NamedCsvRecord row, String place, String word) {
    if (table != TermTable.CAUSES) {
      return Optional.empty();
    }
    String text = cell(row, place, CLASS);
    Optional<CauseOfDeath> cause = CodedValue.parse(CauseOfDeath.class, text);
    if (cause.isEmpty()) {
      throw new VocabularyException(
          place
              + ": the class of \""
              + word
              + "\" is \""
              + text
              + "\". Allowed: "
              + CodedValue.allowed(CauseOfDeath.class)
              + ".");
    }
    return cause;
  }

  private static String cell(NamedCsvRecord row, String place, String column) {
    return row.findField(column)
        .orElseThrow(
            () ->
                new VocabularyException(
                    place
                        + " line "
                        + row.getStartingLineNumber()
                        + " has no column "
                        + column
                        + ". Correct the file, or delete it."));
  }
}
