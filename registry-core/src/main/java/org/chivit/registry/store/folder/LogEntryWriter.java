package org.chivit.registry.store.folder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes an entry of the log: one action a line, each a JSON object. */
final class LogEntryWriter {

  /** The protocol that the log keeps to: no feature that a plain reader would have to know. */
  static final int READER_VERSION = 1;

  /** See {@link #READER_VERSION}. */
  static final int WRITER_VERSION = 2;

  private static final JsonFactory JSON = new JsonFactory();

  /** One action, written as the value of its key. */
  private interface Action {
    void write(JsonGenerator json) throws IOException;
  }

  private final StringBuilder text = new StringBuilder();
  private final LogEntry entry;

  private LogEntryWriter(LogEntry entry) {
    this.entry = entry;
  }

  /** The entry as the bytes of its file. */
  static byte[] write(LogEntry entry) {
    LogEntryWriter writer = new LogEntryWriter(entry);
    writer.action("commitInfo", writer::commitInfo);
    if (entry.header().isPresent()) {
      writer.action("protocol", LogEntryWriter::protocol);
      writer.action("metaData", json -> writer.metaData(json, entry.header().get()));
    }
    for (DataFile file : entry.added()) {
      writer.action("add", json -> writer.add(json, file));
    }
    for (String path : entry.removed()) {
      writer.action("remove", json -> writer.remove(json, path));
    }
    return writer.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void action(String name, Action action) {
    text.append(
        json(
            json -> {
              json.writeObjectFieldStart(name);
              action.write(json);
              json.writeEndObject();
            }));
    text.append('\n');
  }

  private void commitInfo(JsonGenerator json) throws IOException {
    CommitInfo commit = entry.commit();
    json.writeNumberField("timestamp", commit.time().toEpochMilli());
    json.writeStringField("userName", commit.author());
    json.writeStringField("operation", commit.operation());
    json.writeObjectFieldStart("operationParameters");
    json.writeEndObject();
    if (commit.parent().isPresent()) {
      json.writeNumberField("readVersion", commit.parent().getAsLong());
    }
    json.writeStringField("isolationLevel", "Serializable");
    json.writeBooleanField("isBlindAppend", false);
    json.writeObjectFieldStart("operationMetrics");
    json.writeStringField("numTargetRowsInserted", Long.toString(commit.added()));
    json.writeStringField("numTargetRowsUpdated", Long.toString(commit.updated()));
    json.writeEndObject();
    json.writeStringField("userMetadata", commit.reason());
    json.writeStringField("engineInfo", "Chivit");
    json.writeStringField("txnId", commit.token());
    json.writeNumberField("cases", commit.cases());
  }

  private static void protocol(JsonGenerator json) throws IOException {
    json.writeNumberField("minReaderVersion", READER_VERSION);
    json.writeNumberField("minWriterVersion", WRITER_VERSION);
  }

  private void metaData(JsonGenerator json, TableHeader header) throws IOException {
    json.writeStringField("id", header.tableId());
    json.writeObjectFieldStart("format");
    json.writeStringField("provider", "parquet");
    json.writeObjectFieldStart("options");
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("schemaString", header.schemaJson());
    json.writeArrayFieldStart("partitionColumns");
    json.writeEndArray();
    json.writeObjectFieldStart("configuration");
    json.writeEndObject();
    json.writeNumberField("createdTime", entry.commit().time().toEpochMilli());
  }

  private void add(JsonGenerator json, DataFile file) throws IOException {
    json.writeStringField("path", file.path());
    json.writeObjectFieldStart("partitionValues");
    json.writeEndObject();
    json.writeNumberField("size", file.bytes());
    json.writeNumberField("modificationTime", entry.commit().time().toEpochMilli());
    json.writeBooleanField("dataChange", true);
    json.writeStringField("stats", json(stats -> stats(stats, file)));
    Optional<CaseSpan> span = file.span();
    if (span.isPresent() || file.sha256().isPresent()) {
      json.writeObjectFieldStart("tags");
      if (span.isPresent()) {
        json.writeStringField("chivit.year", Integer.toString(span.get().year()));
        json.writeStringField("chivit.firstCase", span.get().firstId());
        json.writeStringField("chivit.lastCase", span.get().lastId());
      }
      if (file.sha256().isPresent()) {
        json.writeStringField("chivit.sha256", file.sha256().get());
      }
      json.writeEndObject();
    }
  }

  private static void stats(JsonGenerator json, DataFile file) throws IOException {
    json.writeNumberField("numRecords", file.rows());
    if (file.span().isPresent()) {
      CaseSpan span = file.span().get();
      bounds(json, "minValues", span.firstId(), span.year());
      bounds(json, "maxValues", span.lastId(), span.year());
    }
  }

  private static void bounds(JsonGenerator json, String name, String id, int year)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("case_id", id);
    json.writeNumberField("incidence_year", year);
    json.writeEndObject();
  }

  private void remove(JsonGenerator json, String path) throws IOException {
    json.writeStringField("path", path);
    json.writeNumberField("deletionTimestamp", entry.commit().time().toEpochMilli());
    json.writeBooleanField("dataChange", true);
  }

  /** One object as text, without line breaks. */
  private static String json(Action content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      content.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
