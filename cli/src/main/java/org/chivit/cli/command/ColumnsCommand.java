package org.chivit.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chivit.analytics.table.ColumnKind;
import org.chivit.analytics.table.ResultColumn;
import org.chivit.analytics.table.ResultTable;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.option.OutputOptions;
import org.chivit.cli.output.Printable;
import org.chivit.cli.output.TableJson;
import org.chivit.registry.store.AnalysisColumn;
import org.chivit.registry.store.ColumnSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the columns that can be counted. */
@Command(
    name = "columns",
    header = {"List the columns that --where and --by may name.", ""},
    description = {
      "List the columns of a registry that --where and --by may name, with their meaning.",
      "Day columns hold whole days since 1970-01-01; a condition writes them as dates."
    },
    footer = {"", "Example:", "  chivit columns --format markdown"})
final class ColumnsCommand implements Callable<Integer> {

  private static final List<ResultColumn> COLUMNS =
      List.of(
          new ResultColumn("column", ColumnKind.TEXT),
          new ResultColumn("type", ColumnKind.TEXT),
          new ResultColumn("meaning", ColumnKind.TEXT));

  private final CliEnvironment environment;

  @Mixin private OutputOptions output;

  ColumnsCommand(CliEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    List<List<Object>> rows = new ArrayList<>();
    for (ColumnSpec spec : AnalysisColumn.specs()) {
      rows.add(
          List.of(spec.name(), spec.type().name().toLowerCase(Locale.ROOT), spec.description()));
    }
    ResultTable table = new ResultTable("Columns", COLUMNS, rows, List.of());
    output.print(environment, Printable.of(table, new TableJson(table)));
    return ExitCode.OK;
  }
}
