package org.chivit.analytics.count.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chivit.registry.store.CodedColumn;

/** Collects one column of a table: each distinct value once, and one code per row. */
final class CellDictionary {

  private final String name;
  private final Map<String, Integer> codeOf = new HashMap<>();
  private final List<String> values = new ArrayList<>();
  private final List<int[]> full = new ArrayList<>();
  private int[] codes = new int[64];
  private int used;

  CellDictionary(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Adds the cell of the next row; empty cells and {@code NA} are missing. */
  void add(String cell) {
    String value = cell.strip();
    makeRoom();
    boolean missing = value.isEmpty() || value.equals("NA");
    codes[used++] = missing ? CodedColumn.MISSING : code(value);
  }

  private void makeRoom() {
    if (used == TextTable.BATCH_ROWS) {
      full.add(codes);
      codes = new int[TextTable.BATCH_ROWS];
      used = 0;
    } else if (used == codes.length) {
      codes = Arrays.copyOf(codes, used * 2);
    }
  }

  private int code(String value) {
    Integer known = codeOf.get(value);
    if (known != null) {
      return known;
    }
    int code = values.size();
    codeOf.put(value, code);
    values.add(value);
    return code;
  }

  /** The column, batch by batch; all batches share one dictionary. */
  List<CodedColumn.TextColumn> batches() {
    String[] dictionary = values.toArray(String[]::new);
    List<CodedColumn.TextColumn> batches = new ArrayList<>();
    full.forEach(batch -> batches.add(new CodedColumn.TextColumn(dictionary, batch)));
    if (used > 0) {
      int[] rest = Arrays.copyOf(codes, used);
      batches.add(new CodedColumn.TextColumn(dictionary, rest));
    }
    return batches;
  }
}
