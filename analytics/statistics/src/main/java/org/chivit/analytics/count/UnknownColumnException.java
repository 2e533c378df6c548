package org.chivit.analytics.count;

import java.util.ArrayList;
import java.util.List;

/** A query names a column that the data do not have. */
public final class UnknownColumnException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String column;
  private final ArrayList<String> known;

  /** Names the column, and those that are there. */
  public UnknownColumnException(String column, List<String> known) {
    super("no column \"" + column + "\"");
    this.column = column;
    this.known = new ArrayList<>(known);
  }

  /** The column that is not there. */
  public String column() {
    return column;
  }

  /** The columns that are there. */
  public List<String> known() {
    return List.copyOf(known);
  }
}
