package org.chivit.cli.option;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chivit.analytics.survival.TableColumns;
import org.chivit.analytics.survival.TimeUnit;
import org.chivit.cli.environment.UsageException;
import picocli.CommandLine.Option;

/** A researcher's own table in the place of a registry. */
public final class TableOptions {

  @Option(
      names = "--table",
      paramLabel = "FILE",
      description = "Analyze this CSV or Parquet file instead of a registry.")
  private Path file;

  @Option(
      names = "--time",
      paramLabel = "COL",
      description = "With --table: the column of the time at which the follow-up ended.")
  private String time;

  @Option(
      names = "--event",
      paramLabel = "COL",
      description =
          "With --table: the column that says whether it ended with the event; 1 or true means so.")
  private String event;

  @Option(
      names = "--event-is",
      paramLabel = "VALUE",
      description = "With --table: the value of that column that means the event.")
  private String eventIs;

  @Option(
      names = "--entry",
      paramLabel = "COL",
      description = "With --table: the column of the time at which the follow-up began.")
  private String entry;

  @Option(
      names = "--time-unit",
      paramLabel = "UNIT",
      description = "With --table: the unit of its times, days (default), months or years.")
  private String unit;

  /** The table, if one was named. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /**
   * Which columns of the table hold what.
   *
   * @throws UsageException if the time or the event is not named
   */
  public TableColumns columns() {
    if (time == null || event == null) {
      throw new UsageException(
          "--table needs --time COL and --event COL: the columns of the time and of the event.");
    }
    return new TableColumns(time, event, Optional.ofNullable(entry), Optional.ofNullable(eventIs));
  }

  /**
   * The unit of its times.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public TimeUnit unit() {
    return Optional.ofNullable(unit).map(TimeUnit::ofLabel).orElse(TimeUnit.DAYS);
  }

  /**
   * Checks that no option was given that means something with a table alone.
   *
   * @throws UsageException if one was
   */
  public void requireUnused() {
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("--time", time);
    given.put("--event", event);
    given.put("--event-is", eventIs);
    given.put("--entry", entry);
    given.put("--time-unit", unit);
    List<String> used =
        given.entrySet().stream().filter(e -> e.getValue() != null).map(Map.Entry::getKey).toList();
    if (!used.isEmpty()) {
      throw new UsageException(
          used.get(0) + " belongs to --table FILE; a registry knows its times and events itself.");
    }
  }
}
