package org.chivit.registry.workbook;

import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet, row below row. */
public final class SheetWriter {

  /** How far down drop-down lists reach. */
  static final int ROWS_WITH_CHOICES = 5_000;

  /** What a cell of a spreadsheet can hold, in characters. */
  private static final int LONGEST_TEXT = 32_767;

  private static final String HEADING_COLOR = "DCE9E6";
  private static final String TEXT_FORMAT = "@";

  private final Worksheet sheet;
  private int row;

  SheetWriter(Worksheet sheet) {
    this.sheet = sheet;
  }

  /** Writes a row of headings. */
  public SheetWriter headings(List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      sheet.value(row, i, texts.get(i));
      sheet
          .style(row, i)
          .bold()
          .fillColor(HEADING_COLOR)
          .verticalAlignment("top")
          .wrapText(true)
          .set();
    }
    row++;
    return this;
  }

  /** Writes a line in bold letters, as a title. */
  public SheetWriter title(String text) {
    sheet.value(row, 0, text);
    sheet.style(row, 0).bold().set();
    row++;
    return this;
  }

  /**
   * Writes a row of values.
   *
   * @param values texts, numbers, or null for an empty cell
   * @throws IllegalArgumentException if a value is of another type
   */
  public SheetWriter row(List<?> values) {
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (value instanceof Number number) {
        sheet.value(row, i, number);
      } else if (value instanceof String text) {
        sheet.value(row, i, shortened(text));
      } else if (value != null) {
        throw new IllegalArgumentException("neither text nor number: " + value);
      }
    }
    row++;
    return this;
  }

  /** Lets the texts of the row above run over several lines within their columns. */
  public SheetWriter wrapped(int columns) {
    for (int i = 0; i < columns; i++) {
      sheet.style(row - 1, i).wrapText(true).verticalAlignment("top").set();
    }
    return this;
  }

  /** Leaves a row empty. */
  public SheetWriter gap() {
    row++;
    return this;
  }

  /** Keeps the rows so far, and so many columns, in sight when the sheet is scrolled. */
  public SheetWriter freeze(int columns) {
    sheet.freezePane(columns, row);
    return this;
  }

  /** Lets the rows below a row of headings, which begin at the given row, be filtered. */
  public SheetWriter filter(int headingRow, int columns) {
    sheet.setAutoFilter(headingRow, 0, Math.max(headingRow, row - 1), columns - 1);
    return this;
  }

  /** Makes a column so many characters wide. */
  public SheetWriter width(int column, double characters) {
    sheet.width(column, characters);
    return this;
  }

  /**
   * Keeps what is typed into a column as it is typed. A spreadsheet would make the first day of a
   * month of {@code 2024-03}, and the number 7 of {@code 007}.
   */
  public SheetWriter asText(int column) {
    sheet.style(column).format(TEXT_FORMAT).set();
    return this;
  }

  /** Adds a note to a cell of the row above, shown where the pointer rests on it. */
  public SheetWriter note(int column, String text) {
    sheet.comment(row - 1, column, text);
    return this;
  }

  /** Lets the words of a list, and nothing else, be chosen in a column below the row above. */
  public SheetWriter choices(int column, WordList words) {
    list(column, words)
        .showErrorMessage(true)
        .errorStyle(DataValidationErrorStyle.STOP)
        .errorTitle("Not in the list")
        .error("Choose a word of the list, or leave the cell empty.");
    return this;
  }

  /** Lets the words of a list be chosen in a column below the row above, or anything be typed. */
  public SheetWriter suggestions(int column, WordList words) {
    list(column, words).showErrorMessage(false);
    return this;
  }

  private ListDataValidation list(int column, WordList words) {
    return sheet
        .range(row, column, row + ROWS_WITH_CHOICES - 1, column)
        .validateWithList(words.range())
        .allowBlank(true)
        .showDropdown(true);
  }

  /** Writes words below one another into a column, from the top, for {@link #choices}. */
  public WordList words(int column, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      sheet.value(i, column, words.get(i));
    }
    return new WordList(sheet.range(0, column, Math.max(1, words.size()) - 1, column));
  }

  /** Hides the sheet. */
  public SheetWriter hide() {
    sheet.setVisibilityState(VisibilityState.HIDDEN);
    return this;
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    int end = LONGEST_TEXT - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** Words in a sheet that can be chosen from. */
  public static final class WordList {

    private final Range range;

    private WordList(Range range) {
      this.range = range;
    }

    private Range range() {
      return range;
    }
  }
}
