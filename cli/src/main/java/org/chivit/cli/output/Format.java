package org.chivit.cli.output;

import java.util.Locale;

/** The form of a result. */
public enum Format {
  /** Aligned columns, rounded for reading. */
  TABLE,
  /** Comma-separated, full precision, undefined values empty. */
  CSV,
  /** One document, full precision, undefined values null. */
  JSON,
  /** A table for a text that is written in Markdown, rounded for reading. */
  MARKDOWN,
  /** A workbook of one sheet, full precision, undefined values empty; no text but a file. */
  XLSX;

  /** The form that the ending of a file name asks for; CSV where it says nothing. */
  public static Format ofFileName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return JSON;
    }
    if (name.endsWith(".md")) {
      return MARKDOWN;
    }
    if (name.endsWith(".xlsx")) {
      return XLSX;
    }
    return name.endsWith(".txt") ? TABLE : CSV;
  }

  /** Whether the notes of a result stand below it. */
  public boolean showsNotes() {
    return this == TABLE || this == MARKDOWN || this == XLSX;
  }

  /** The word that a user writes. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
