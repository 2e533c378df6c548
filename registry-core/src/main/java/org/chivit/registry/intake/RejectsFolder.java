package org.chivit.registry.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.registration.Variable;

/**
 * Writes what was rejected so that it can be mended in a spreadsheet and imported again: a file per
 * table with the rows unchanged, and beside each row why. The columns that say so begin with {@code
 * reject_}, which the intake ignores. Columns that were left out of the import are left out here. A
 * row with too few cells is filled up with empty ones, so that its reasons stand in their columns.
 *
 * <p>The files are UTF-8 with a byte order mark, without which spreadsheets garble Khmer.
 */
public final class RejectsFolder {

  /** The file with all problems, of any severity. */
  public static final String PROBLEMS_FILE = "problems.csv";

  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final String BETWEEN_REASONS = " | ";

  private static final List<String> REASON_COLUMNS =
      List.of(
          HeaderReader.REJECT_PREFIX + "row",
          HeaderReader.REJECT_PREFIX + "column",
          HeaderReader.REJECT_PREFIX + "value",
          HeaderReader.REJECT_PREFIX + "reason");

  private RejectsFolder() {}

  /**
   * Writes the rejected rows and the problems. What is there already is never overwritten.
   *
   * @param folder where to; where the name is taken, {@code name-2}, {@code name-3} and so on
   * @param report what became of an input
   * @return where they lie; empty where nothing was rejected, and nothing is written then
   * @throws UnwritablePlaceException if the folder cannot be written
   */
  public static Optional<Path> write(Path folder, IntakeReport report) {
    if (report.rejected().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(FreshFolder.writeNumbered(folder, files -> writeFiles(files, report)));
  }

  private static void writeFiles(Path folder, IntakeReport report) throws IOException {
    Map<SourceTable, List<RejectedRow>> byFile =
        report.rejected().stream()
            .collect(
                Collectors.groupingBy(
                    RejectedRow::source, LinkedHashMap::new, Collectors.toList()));
    boolean hasCases =
        byFile.keySet().stream().anyMatch(source -> source.table() == RecordTable.CASES);
    if (!hasCases) {
      byFile.put(emptyCases(), List.of());
    }
    for (Map.Entry<SourceTable, List<RejectedRow>> file : byFile.entrySet()) {
      writeRows(folder, file.getKey(), file.getValue());
    }
    writeProblems(folder.resolve(PROBLEMS_FILE), report.problems());
  }

  /** A folder cannot be imported without a file of cases, even where lists alone were rejected. */
  private static SourceTable emptyCases() {
    List<String> header = Variable.of(RecordTable.CASES).stream().map(Variable::column).toList();
    return new SourceTable(RecordTable.CASES, RecordTable.CASES.fileName(), header, ',');
  }

  private static void writeRows(Path folder, SourceTable source, List<RejectedRow> rows)
      throws IOException {
    Path file = folder.resolve(source.table().fileName());
    try (CsvWriter csv = csv(file, source.delimiter())) {
      csv.writeRecord(joined(source.header(), REASON_COLUMNS, List.of()));
      for (RejectedRow row : rows) {
        int width = Math.min(row.cells().size(), source.header().size());
        List<String> under = row.cells().subList(0, width);
        List<String> beyond = row.cells().subList(width, row.cells().size());
        csv.writeRecord(joined(under, why(row), beyond));
      }
    }
  }

  /**
   * Cells beyond the header come after the reasons, so that those stand under their names and the
   * row is still too long when it is imported again unmended.
   */
  private static List<String> joined(
      List<String> cells, List<String> reasons, List<String> beyond) {
    List<String> all = new ArrayList<>(cells);
    all.addAll(reasons);
    all.addAll(beyond);
    return all;
  }

  private static List<String> why(RejectedRow row) {
    return List.of(
        Long.toString(row.row()),
        each(row, RejectReason::column),
        each(row, RejectReason::value),
        each(row, RejectReason::reason));
  }

  private static String each(RejectedRow row, Function<RejectReason, String> part) {
    return row.reasons().stream()
        .map(part)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(BETWEEN_REASONS));
  }

  private static void writeProblems(Path file, List<ImportProblem> problems) throws IOException {
    try (CsvWriter csv = csv(file, ',')) {
      csv.writeRecord(
          "severity", "code", "case_id", "file", "row", "column", "value", "reason", "remedy");
      for (ImportProblem problem : problems) {
        Place place = problem.place();
        csv.writeRecord(
            problem.severity().label(),
            problem.code(),
            problem.caseId(),
            place.file(),
            place.row() == 0 ? "" : Long.toString(place.row()),
            place.column(),
            problem.value(),
            problem.reason(),
            problem.remedy());
      }
    }
  }

  private static CsvWriter csv(Path file, char delimiter) throws IOException {
    BufferedWriter text = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    return CsvWriter.builder()
        .fieldSeparator(delimiter)
        .lineDelimiter(LineDelimiter.CRLF)
        .build(text);
  }
}
