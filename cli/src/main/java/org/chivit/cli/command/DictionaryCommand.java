package org.chivit.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chivit.analytics.table.ColumnKind;
import org.chivit.analytics.table.ResultColumn;
import org.chivit.analytics.table.ResultTable;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.option.OutputOptions;
import org.chivit.cli.output.Printable;
import org.chivit.cli.output.ReadingTable;
import org.chivit.cli.output.ReadingTable.Heading;
import org.chivit.cli.output.TableJson;
import org.chivit.registry.registration.DataDictionary;
import org.chivit.registry.registration.DictionaryEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the variables that are recorded. */
@Command(
    name = "dictionary",
    header = {"List the variables that are recorded, and what they may hold.", ""},
    description = {
      "List every column of the files that are imported: meaning, type, unit, allowed values, when it"
          + " is required, and who defines it.",
      "A table on a terminal shows the meaning alone; the other forms say all."
    },
    footer = {
      "",
      "Examples:",
      "  chivit dictionary",
      "  chivit dictionary --format csv -o dictionary.csv"
    })
final class DictionaryCommand implements Callable<Integer> {

  private static final List<ResultColumn> COLUMNS =
      List.of(
          new ResultColumn("table", ColumnKind.TEXT),
          new ResultColumn("column", ColumnKind.TEXT),
          new ResultColumn("meaning", ColumnKind.TEXT),
          new ResultColumn("type", ColumnKind.TEXT),
          new ResultColumn("unit", ColumnKind.TEXT),
          new ResultColumn("allowed", ColumnKind.TEXT),
          new ResultColumn("required", ColumnKind.TEXT),
          new ResultColumn("source", ColumnKind.TEXT));

  private final CliEnvironment environment;

  @Mixin private OutputOptions output;

  DictionaryCommand(CliEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    DataDictionary dictionary = DataDictionary.standard();
    List<List<Object>> rows = new ArrayList<>();
    List<List<String>> read = new ArrayList<>();
    for (DictionaryEntry entry : dictionary.entries()) {
      rows.add(
          List.of(
              entry.table(),
              entry.column(),
              entry.description(),
              entry.type(),
              entry.unit(),
              String.join(", ", entry.allowed()),
              entry.required(),
              entry.source()));
      read.add(List.of(entry.table(), entry.column(), entry.description()));
    }
    ResultTable table = new ResultTable("Data dictionary", COLUMNS, rows, List.of());
    List<Heading> headings =
        List.of(Heading.words("table"), Heading.words("column"), Heading.words("meaning"));
    output.print(
        environment,
        new Printable(
            table,
            () -> new ReadingTable("Data dictionary", headings, read, List.of()),
            dictionary::toMarkdown,
            new TableJson(table)));
    return ExitCode.OK;
  }
}
