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
import org.chivit.cli.option.RegistryOptions;
import org.chivit.cli.output.JsonSink;
import org.chivit.cli.output.Printable;
import org.chivit.registry.store.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the snapshots of a registry. */
@Command(
    name = "snapshots",
    header = {"List the snapshots of a registry.", ""},
    description = {
      "List the snapshots of a registry, the oldest first.",
      "Every change makes one, and none ever changes: --snapshot ID reads an earlier one."
    },
    footer = {"", "Example:", "  chivit snapshots --registry registry"})
final class SnapshotsCommand implements Callable<Integer> {

  private static final List<ResultColumn> COLUMNS =
      List.of(
          new ResultColumn("snapshot", ColumnKind.COUNT),
          new ResultColumn("time", ColumnKind.TEXT),
          new ResultColumn("author", ColumnKind.TEXT),
          new ResultColumn("cases", ColumnKind.COUNT),
          new ResultColumn("reason", ColumnKind.TEXT));

  private final CliEnvironment environment;

  @Mixin private RegistryOptions registry;
  @Mixin private OutputOptions output;

  SnapshotsCommand(CliEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    List<Snapshot> snapshots = registry.open(environment).snapshots();
    output.print(environment, Printable.of(table(snapshots), json -> write(json, snapshots)));
    return ExitCode.OK;
  }

  private static ResultTable table(List<Snapshot> snapshots) {
    List<List<Object>> rows = new ArrayList<>();
    for (Snapshot snapshot : snapshots) {
      rows.add(
          List.of(
              snapshot.id().version(),
              snapshot.time().toString(),
              snapshot.author(),
              snapshot.cases(),
              snapshot.reason()));
    }
    return new ResultTable("Snapshots", COLUMNS, rows, List.of());
  }

  private static void write(JsonSink json, List<Snapshot> snapshots) {
    json.object(
        () ->
            json.array(
                "snapshots", snapshots, snapshot -> json.object(() -> write(json, snapshot))));
  }

  private static void write(JsonSink json, Snapshot snapshot) {
    json.count("snapshot", snapshot.id().version());
    json.count("parent", snapshot.parent().map(id -> id.version()));
    json.field("time", snapshot.time().toString());
    json.field("author", snapshot.author());
    json.field("reason", snapshot.reason());
    json.count("cases", snapshot.cases());
  }
}
