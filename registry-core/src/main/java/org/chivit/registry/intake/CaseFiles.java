package org.chivit.registry.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;

/**
 * Writes cases as the folder of CSV files that {@link CaseIntake} reads: the same cases come back.
 *
 * <p>The files are UTF-8 without a byte order mark, with commas and line feeds, in the order of the
 * cases given; all six are written, so that the folder also shows what can be recorded. Deaths and
 * contacts stand in the events and follow-ups only; the columns by which {@code cases.csv} alone
 * can tell them are not written. A text that files use to say "not recorded", such as {@code NA},
 * comes back as not recorded.
 */
public final class CaseFiles {

  private CaseFiles() {}

  /**
   * Writes the files. The cases are walked through once, so they need not be in memory together.
   *
   * @param folder where to; made if it is not there
   * @param cases the cases, each id once
   * @throws UnwritablePlaceException if there is something in the folder, or it cannot be written;
   *     nothing is left behind then
   */
  public static void write(Path folder, Iterable<RegistryCase> cases) {
    FreshFolder.write(
        folder,
        files -> {
          Map<RecordTable, CsvWriter> writers = new EnumMap<>(RecordTable.class);
          try {
            for (RecordTable table : RecordTable.values()) {
              writers.put(table, open(files, table));
            }
            for (RegistryCase registryCase : cases) {
              writeCase(writers, registryCase);
            }
          } finally {
            for (CsvWriter writer : writers.values()) {
              writer.close();
            }
          }
        });
  }

  private static CsvWriter open(Path folder, RecordTable table) throws IOException {
    CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(folder.resolve(table.fileName()), StandardCharsets.UTF_8);
    csv.writeRecord(CaseCells.written(table).stream().map(Variable::column).toList());
    return csv;
  }

  private static void writeCase(Map<RecordTable, CsvWriter> writers, RegistryCase registryCase) {
    for (RecordTable table : RecordTable.values()) {
      for (Map<Variable, String> row : CaseCells.rows(table, registryCase)) {
        List<String> cells =
            CaseCells.written(table).stream()
                .map(variable -> row.getOrDefault(variable, ""))
                .toList();
        writers.get(table).writeRecord(cells);
      }
    }
  }
}
