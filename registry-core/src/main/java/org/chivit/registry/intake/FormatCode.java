package org.chivit.registry.intake;

/** The codes of problems that reading finds, beside the ids of the rules. */
enum FormatCode {
  /** A value that must be given is empty. */
  MISSING("format-missing"),
  /** No date, or one that could mean two days. */
  DATE("format-date"),
  /** No number. */
  NUMBER("format-number"),
  /** A word that its list does not have. */
  WORD("format-word"),
  /** A word that the tables of the registry do not have. */
  TERM("format-term"),
  /** A code that does not have the form of its system. */
  CODE("format-code"),
  /** Two values of one case that cannot both be right. */
  CONFLICT("format-conflict"),
  /** A cell that shows an error instead of a value. */
  FORMULA("format-formula"),
  /** More or fewer cells than the header, or rows run together. */
  CELLS("format-cells"),
  /** A case id, or a whole row, that is there more than once. */
  DUPLICATE("format-duplicate"),
  /** A row of a list whose case is not there. */
  ORPHAN("format-orphan"),
  /** A column that was left out as asked. */
  COLUMN("format-column"),
  /** A file that was not read, or holds no row. */
  FILE("format-file");

  private final String label;

  FormatCode(String label) {
    this.label = label;
  }

  /** The code as reports carry it. */
  String label() {
    return label;
  }
}
