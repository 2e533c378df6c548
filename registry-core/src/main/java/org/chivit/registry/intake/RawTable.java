package org.chivit.registry.intake;

import java.util.List;

/**
 * A file as read, before it means anything.
 *
 * @param header its header
 * @param rows its rows below the header, blank ones left out
 */
record RawTable(Header header, List<RawRow> rows) {

  /** Copies the list. */
  RawTable {
    rows = List.copyOf(rows);
  }
}
