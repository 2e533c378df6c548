package org.chivit.registry.store.folder;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an entry of the log. What a plain reader of the protocol need not know is passed over; a
 * protocol or an action that it would have to know is refused, because to ignore it could show
 * wrong cases.
 */
final class LogEntryReader {

  private Optional<CommitInfo> commit = Optional.empty();
  private Optional<TableHeader> header = Optional.empty();
  private boolean protocolSeen;
  private final List<DataFile> added = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();

  private LogEntryReader() {}

  /**
   * Reads the text of an entry's file.
   *
   * @throws IllegalArgumentException if it is damaged or needs a feature that is not known here;
   *     the message continues the name of the file
   */
  static LogEntry read(long version, String text) {
    LogEntryReader reader = new LogEntryReader();
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      String line = text.substring(from, end < 0 ? text.length() : end);
      if (!line.isBlank()) {
        reader.action(line);
      }
      from += line.length() + 1;
    }
    if (version == 0 && !reader.protocolSeen) {
      throw new IllegalArgumentException("lacks 'protocol'");
    }
    CommitInfo commit =
        reader.commit.orElseThrow(() -> new IllegalArgumentException("lacks 'commitInfo'"));
    return new LogEntry(version, commit, reader.header, reader.added, reader.removed);
  }

  private void action(String line) {
    JsonObject action = JsonObject.parse(line);
    for (String name : action.keys()) {
      switch (name) {
        case "commitInfo" -> commit = Optional.of(commitInfo(action.object(name)));
        case "protocol" -> requireKnown(action.object(name));
        case "metaData" -> header = Optional.of(metaData(action.object(name)));
        case "add" -> added.add(add(action.object(name)));
        case "remove" -> removed.add(path(action.object(name)));
        case "txn", "cdc" -> {
          // Neither changes which files a version holds.
        }
        default -> throw new IllegalArgumentException("needs a feature that is not known: " + name);
      }
    }
  }

  private CommitInfo commitInfo(JsonObject json) {
    JsonObject metrics =
        json.optionalObject("operationMetrics").orElseGet(() -> JsonObject.parse("{}"));
    String operation = json.optionalText("operation").orElse("unknown");
    return new CommitInfo(
        Instant.ofEpochMilli(json.number("timestamp")),
        json.optionalText("userName").orElse("unknown"),
        operation,
        json.optionalText("userMetadata").orElse(operation),
        json.optionalNumber("readVersion"),
        json.optionalText("txnId").orElse(""),
        count(metrics, "numTargetRowsInserted"),
        count(metrics, "numTargetRowsUpdated"),
        json.optionalNumber("cases").orElse(0));
  }

  private static long count(JsonObject metrics, String name) {
    return metrics.optionalText(name).map(Long::parseLong).orElse(0L);
  }

  private void requireKnown(JsonObject protocol) {
    long reader = protocol.number("minReaderVersion");
    long writer = protocol.number("minWriterVersion");
    if (reader > LogEntryWriter.READER_VERSION || writer > LogEntryWriter.WRITER_VERSION) {
      throw new IllegalArgumentException(
          "needs a newer protocol (reader " + reader + ", writer " + writer + ")");
    }
    protocolSeen = true;
  }

  private static TableHeader metaData(JsonObject json) {
    String provider = json.object("format").text("provider");
    if (!provider.equals("parquet")) {
      throw new IllegalArgumentException("keeps its data as " + provider + ", not as parquet");
    }
    if (!json.list("partitionColumns").isEmpty()) {
      throw new IllegalArgumentException("needs a feature that is not known: partitionColumns");
    }
    return new TableHeader(json.text("id"), json.text("schemaString"));
  }

  private static DataFile add(JsonObject json) {
    String path = path(json);
    if (json.keys().contains("deletionVector")) {
      throw new IllegalArgumentException("needs a feature that is not known: deletionVector");
    }
    JsonObject stats =
        JsonObject.parse(
            json.optionalText("stats")
                .orElseThrow(
                    () -> new IllegalArgumentException("does not say how many rows has " + path)));
    Optional<JsonObject> tags = json.optionalObject("tags");
    return new DataFile(
        path,
        json.number("size"),
        stats.number("numRecords"),
        tags.filter(found -> found.keys().contains("chivit.year")).map(LogEntryReader::span),
        tags.flatMap(found -> found.optionalText("chivit.sha256")));
  }

  private static CaseSpan span(JsonObject tags) {
    return new CaseSpan(
        Integer.parseInt(tags.text("chivit.year")),
        tags.text("chivit.firstCase"),
        tags.text("chivit.lastCase"));
  }

  /** The path within the folder. The protocol writes it as a relative reference of RFC 2396. */
  private static String path(JsonObject json) {
    String written = json.text("path");
    URI uri = URI.create(written);
    String path = uri.getPath();
    if (uri.isAbsolute()
        || path == null
        || path.isEmpty()
        || path.startsWith("/")
        || List.of(path.split("/", -1)).contains("..")) {
      throw new IllegalArgumentException("names a file outside its folder: " + written);
    }
    return path;
  }
}
