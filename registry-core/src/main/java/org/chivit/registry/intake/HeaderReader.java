package org.chivit.registry.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chivit.registry.code.NearestName;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.registration.Variable.Presence;
import org.chivit.registry.text.UnreadableInputException;

/**
 * Reads the header of a file. Columns stand in any order, and their names are compared without
 * regard to case, with spaces and hyphens as underscores. All that is wrong is said at once.
 */
final class HeaderReader {

  /** Columns that an earlier import wrote beside the rows that it rejected. */
  static final String REJECT_PREFIX = "reject_";

  /** A file that is no table at all can have thousands of wrong columns. */
  private static final int MOST_FAULTS = 10;

  private final RecordTable table;
  private final String file;
  private final Set<String> ignored;
  private final ImportMode mode;
  private final Map<String, Variable> known = new LinkedHashMap<>();

  /**
   * A reader.
   *
   * @param file the file as messages call it
   */
  HeaderReader(RecordTable table, String file, IntakeOptions options) {
    this.table = table;
    this.file = file;
    this.ignored = options.ignoredColumns();
    this.mode = options.mode();
    for (Variable variable : Variable.of(table)) {
      known.put(variable.column(), variable);
    }
  }

  /**
   * Reads the cells of the header.
   *
   * @throws UnreadableInputException if a required column is missing, a column is there twice, or
   *     one is not known and not left out
   */
  Header read(List<String> cells, char delimiter) {
    Map<Variable, Integer> columns = new EnumMap<>(Variable.class);
    List<Integer> kept = new ArrayList<>();
    List<Integer> unnamed = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    List<String> strangers = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String written = Cells.strip(cells.get(i));
      String name = Cells.columnName(written);
      if (name.startsWith(REJECT_PREFIX)) {
        continue;
      }
      if (!name.isEmpty() && ignored.contains(name)) {
        leftOut.add(written);
        continue;
      }
      kept.add(i);
      if (name.isEmpty()) {
        unnamed.add(i);
        continue;
      }
      String before = seen.put(name, written);
      if (before != null) {
        faults.add("The column " + Cells.quoted(written) + " is there twice. Keep one of them.");
      } else if (known.containsKey(name)) {
        columns.put(known.get(name), i);
      } else {
        strangers.add(written);
      }
    }
    strangers.forEach(stranger -> faults.add(unknown(stranger, columns)));
    known.values().stream()
        .filter(this::isRequired)
        .filter(variable -> !columns.containsKey(variable))
        .forEach(variable -> faults.add(missing(variable, strangers)));
    if (!faults.isEmpty()) {
      throw new UnreadableInputException(file + ": " + joined(faults));
    }
    List<String> names = kept.stream().map(cells::get).toList();
    return new Header(
        new SourceTable(table, file, names, delimiter),
        cells.size(),
        columns,
        kept,
        unnamed,
        leftOut);
  }

  /** Of a case that is stored, an update need say no more than which it is. */
  private boolean isRequired(Variable variable) {
    return variable.presence() != Presence.OPTIONAL
        && (mode == ImportMode.REPLACE
            || table != RecordTable.CASES
            || variable == Variable.CASE_ID);
  }

  private static String joined(List<String> faults) {
    String first = String.join("\n  ", faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
    int more = faults.size() - MOST_FAULTS;
    return more > 0 ? first + "\n  … and " + more + " more like these." : first;
  }

  private String unknown(String written, Map<Variable, Integer> columns) {
    String shown = Cells.quoted(written);
    String leaveOut = "leave it out with --ignore-columns " + Cells.columnName(written);
    if (IdentityColumns.looksLikeOne(Cells.columnName(written))) {
      return "The column "
          + shown
          + " looks like it identifies a person. The registry keeps no names, phone numbers,"
          + " addresses, guardians or hospital numbers: remove the column from the file, or "
          + leaveOut
          + ".";
    }
    Set<String> free =
        known.values().stream()
            .filter(variable -> !columns.containsKey(variable))
            .map(Variable::column)
            .collect(Collectors.toCollection(TreeSet::new));
    Optional<String> near = NearestName.of(Cells.columnName(written), free);
    return "The column "
        + shown
        + " is not known"
        + near.map(name -> "; did you mean " + name + "?").orElse(".")
        + " Correct its name, or "
        + leaveOut
        + ".";
  }

  private static String missing(Variable variable, List<String> strangers) {
    Optional<String> near =
        NearestName.of(
            variable.column(), strangers.stream().map(Cells::columnName).distinct().toList());
    return "The column "
        + variable.column()
        + " is missing"
        + near.map(name -> "; is it the one called " + Cells.quoted(name) + "?").orElse(".");
  }
}
