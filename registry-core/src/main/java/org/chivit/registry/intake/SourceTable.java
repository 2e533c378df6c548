package org.chivit.registry.intake;

import java.util.List;
import java.util.Objects;
import org.chivit.registry.registration.RecordTable;

/**
 * A file as it was written.
 *
 * @param table the table that it holds
 * @param file its name, without its folder
 * @param header its header as written, without the columns that were left out
 * @param delimiter the character between its cells
 */
public record SourceTable(RecordTable table, String file, List<String> header, char delimiter) {

  /** Copies the list. */
  public SourceTable {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(file, "file");
    header = List.copyOf(header);
  }
}
