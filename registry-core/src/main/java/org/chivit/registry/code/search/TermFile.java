package org.chivit.registry.code.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chivit.registry.code.TopographyTable;
import org.chivit.registry.text.DelimitedReader;
import org.chivit.registry.text.UnreadableInputException;

/**
 * Reads a hospital's own terms, as the wording of ICD-O-3 may be used only by those who have a
 * license for it: a CSV file in UTF-8 whose first row names the columns.
 *
 * <ul>
 *   <li>{@code code}: a published topography, {@code C64.9}, or a morphology with its behavior,
 *       {@code 8960/3}
 *   <li>{@code label}: the term; the first English one of a code becomes its label
 *   <li>{@code language}: two or three letters, {@code en}, {@code km}; English where the cell is
 *       empty or there is no such column
 * </ul>
 *
 * <p>A code may have many rows. A row that cannot be read is a problem and stops nothing.
 */
public final class TermFile {

  /** Where a registry keeps the file, below its folder. */
  private static final Path IN_REGISTRY = Path.of("tables", "icdo_terms.csv");

  private static final String COLUMNS =
      "Its first row must name the columns code and label, and may name language.";

  /** Far beyond any name of a tumor, in characters. */
  private static final int LONGEST_LABEL = 300;

  private static final int SHOWN = 40;

  private final String name;
  private final List<HospitalTerm> terms = new ArrayList<>();
  private final List<TermProblem> problems = new ArrayList<>();

  private TermFile(String name) {
    this.name = name;
  }

  /** Where the registry in a folder keeps its file of terms, if it has one. */
  public static Path ofRegistry(Path folder) {
    return folder.resolve(IN_REGISTRY);
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableInputException if the file as a whole cannot be read: it is missing, no text,
   *     empty, or has no column of codes or labels
   */
  public static HospitalTerms read(Path file) {
    Path last = file.getFileName();
    TermFile reading = new TermFile((last == null ? file : last).toString());
    try (DelimitedReader text = DelimitedReader.open(file, reading.name)) {
      return reading.readAll(text);
    }
  }

  private HospitalTerms readAll(DelimitedReader text) {
    List<String> header = header(text);
    int code = require(header, "code");
    int label = require(header, "label");
    int language = header.indexOf("language");
    while (text.next()) {
      List<String> cells = text.cells();
      if (cells.stream().allMatch(String::isBlank)) {
        continue;
      }
      boolean tooMany =
          cells.size() > header.size()
              && cells.subList(header.size(), cells.size()).stream().anyMatch(c -> !c.isBlank());
      if (tooMany) {
        problem(
            text,
            "has more cells than the first row. Put a label that has a comma into quotation marks");
      } else {
        readRow(text, cell(cells, code), cell(cells, label), cell(cells, language));
      }
    }
    List<String> unread =
        header.stream()
            .filter(column -> !List.of("code", "label", "language", "").contains(column))
            .toList();
    return new HospitalTerms(name, terms, problems, unread);
  }

  private List<String> header(DelimitedReader text) {
    while (text.next()) {
      if (text.cells().stream().anyMatch(cell -> !cell.isBlank())) {
        return text.cells().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
      }
    }
    throw new UnreadableInputException(name + " is empty. " + COLUMNS);
  }

  private int require(List<String> header, String column) {
    int at = header.indexOf(column);
    if (at < 0) {
      throw new UnreadableInputException(
          name + ": the column " + column + " is missing. " + COLUMNS);
    }
    if (header.lastIndexOf(column) != at) {
      throw new UnreadableInputException(
          name + ": the column " + column + " is there twice. " + COLUMNS);
    }
    return at;
  }

  private void readRow(DelimitedReader text, String code, String label, String language) {
    Optional<IcdoCode> read = IcdoCode.parse(code);
    if (read.isEmpty()) {
      problem(text, quoted(code) + " is no code of ICD-O-3. Write it like C64.9 or 8960/3");
    } else if (!isPublished(read.get())) {
      problem(text, quoted(code) + " is not a published topography. Look it up in ICD-O-3");
    } else if (SearchText.words(label).isEmpty()) {
      problem(text, "the label of " + code + " has no word. Write the term for the code");
    } else if (label.length() > LONGEST_LABEL) {
      problem(
          text,
          "the label of " + code + " is longer than " + LONGEST_LABEL + " characters. Shorten it");
    } else if (!isLanguage(language)) {
      problem(
          text,
          quoted(language)
              + " is no language. Write en, km or another code of two or three letters;"
              + " put a label that has a comma into quotation marks");
    } else {
      terms.add(
          new HospitalTerm(
              read.get(),
              label,
              language.isEmpty() ? CodeTerm.ENGLISH : language.toLowerCase(Locale.ROOT)));
    }
  }

  private void problem(DelimitedReader text, String message) {
    problems.add(new TermProblem(text.row(), message + "."));
  }

  private static boolean isPublished(IcdoCode code) {
    return !(code instanceof IcdoCode.Site site)
        || TopographyTable.standard().isValid(site.topography());
  }

  private static boolean isLanguage(String tag) {
    return tag.isEmpty()
        || (tag.length() >= 2
            && tag.length() <= 3
            && tag.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')));
  }

  /** A cell on one line without space around it; empty where the row or the table has none. */
  private static String cell(List<String> cells, int column) {
    if (column < 0 || column >= cells.size()) {
      return "";
    }
    return cells.get(column).strip().replaceAll("\\s+", " ");
  }

  private static String quoted(String text) {
    int letters = text.codePointCount(0, text.length());
    String shown =
        letters <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN - 1)) + "…";
    return "\"" + shown + "\"";
  }
}
