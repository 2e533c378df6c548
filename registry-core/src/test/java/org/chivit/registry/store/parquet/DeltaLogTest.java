package org.chivit.registry.store.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.AnalysisColumn;
import org.chivit.registry.store.ColumnType;
import org.chivit.registry.store.CommitRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The log, field by field, against the Delta Transaction Log Protocol. Read here by a reader that
 * shares nothing with the writer but the JSON library.
 */
class DeltaLogTest {

  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

  @TempDir Path parent;
  private Path table;
  private final List<Map<String, Object>> entries = new ArrayList<>();

  @BeforeEach
  void commitTwice() throws IOException {
    Path folder = parent.resolve("registry");
    ParquetCaseStore store = ParquetCaseStore.create(folder, TIME, "creator");
    commit(store, List.of(aCase().id("C1").build(), aCase().id("C2").build()), "a \"quoted\"\nវ");
    commit(store, List.of(aCase().id("C2").stage("I").build(), aCase().id("C3").build()), "b");
    table = folder.resolve("cases");
    for (int version = 0; version < 3; version++) {
      Map<String, Object> actions = new LinkedHashMap<>();
      Path file = table.resolve("_delta_log/0000000000000000000" + version + ".json");
      for (String line : Files.readAllLines(file)) {
        actions.putAll(object(line));
      }
      entries.add(actions);
    }
  }

  @Test
  void theFirstVersionCarriesProtocolAndMetaDataAndNoFiles() {
    assertThat(entries.get(0)).containsOnlyKeys("commitInfo", "protocol", "metaData");
    assertThat(map(0, "protocol"))
        .isEqualTo(Map.of("minReaderVersion", 1L, "minWriterVersion", 2L));
    assertThat(map(0, "metaData"))
        .containsEntry("format", Map.of("provider", "parquet", "options", Map.of()))
        .containsEntry("partitionColumns", List.of())
        .containsEntry("configuration", Map.of())
        .containsEntry("createdTime", TIME.toEpochMilli());
    assertThat((String) map(0, "metaData").get("id"))
        .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    assertThat(map(0, "commitInfo"))
        .containsEntry("operation", "CREATE TABLE")
        .containsEntry("userName", "creator")
        .doesNotContainKey("readVersion");
  }

  @Test
  void theSchemaNamesEveryAnalysisColumnWithItsTypeAndMeaning() throws IOException {
    Map<String, Object> schema = object((String) map(0, "metaData").get("schemaString"));
    List<?> fields = (List<?>) schema.get("fields");

    assertThat(schema).containsEntry("type", "struct");
    AnalysisColumn[] columns = AnalysisColumn.values();
    for (int i = 0; i < columns.length; i++) {
      AnalysisColumn column = columns[i];
      assertThat(fields.get(i))
          .isEqualTo(
              Map.of(
                  "name",
                  column.columnName(),
                  "type",
                  column.spec().type() == ColumnType.TEXT ? "string" : "integer",
                  "nullable",
                  true,
                  "metadata",
                  Map.of("comment", column.spec().description())));
    }
    assertThat(fields.subList(columns.length, fields.size()))
        .extracting(field -> (String) ((Map<?, ?>) field).get("name"))
        .containsExactly(
            "patient",
            "tumor",
            "recorded_stage",
            "stage_assessment",
            "presentation",
            "pathway",
            "treatments",
            "outcome");
  }

  @Test
  void listsAreArraysOfStructs() throws IOException {
    Map<String, Object> schema = object((String) map(0, "metaData").get("schemaString"));
    List<?> fields = (List<?>) schema.get("fields");
    Map<?, ?> outcome = (Map<?, ?>) ((Map<?, ?>) fields.get(fields.size() - 1)).get("type");
    Map<?, ?> events = (Map<?, ?>) ((List<?>) outcome.get("fields")).get(0);

    assertThat(events)
        .isEqualTo(
            Map.of(
                "name",
                "events",
                "nullable",
                true,
                "metadata",
                Map.of(),
                "type",
                Map.of(
                    "type",
                    "array",
                    "containsNull",
                    true,
                    "elementType",
                    Map.of(
                        "type",
                        "struct",
                        "fields",
                        List.of(
                            text("event"),
                            text("event_date"),
                            text("cause_of_death"),
                            text("cause_detail"),
                            text("relapse_site"))))));
  }

  @Test
  void aCommitSaysWhoWhenWhyAndWhatItWasMadeFrom() {
    Map<String, Object> commit = map(1, "commitInfo");

    assertThat(commit)
        .containsEntry("timestamp", TIME.toEpochMilli())
        .containsEntry("userName", "tester")
        .containsEntry("operation", "MERGE")
        .containsEntry("userMetadata", "a \"quoted\"\nវ")
        .containsEntry("readVersion", 0L)
        .containsEntry("cases", 2L)
        .containsEntry(
            "operationMetrics", Map.of("numTargetRowsInserted", "2", "numTargetRowsUpdated", "0"));
    assertThat(map(2, "commitInfo"))
        .containsEntry("readVersion", 1L)
        .containsEntry("cases", 3L)
        .containsEntry(
            "operationMetrics", Map.of("numTargetRowsInserted", "1", "numTargetRowsUpdated", "1"));
    assertThat(map(2, "commitInfo").get("txnId")).isNotEqualTo(commit.get("txnId"));
  }

  @Test
  void anAddedFileIsDescribedToTheByte() throws Exception {
    Map<String, Object> add = map(1, "add");
    String path = (String) add.get("path");
    byte[] bytes = Files.readAllBytes(table.resolve(path));

    assertThat(path).matches("y2021-[0-9a-f]{16}\\.parquet");
    assertThat(add)
        .containsEntry("partitionValues", Map.of())
        .containsEntry("size", (long) bytes.length)
        .containsEntry("modificationTime", TIME.toEpochMilli())
        .containsEntry("dataChange", true)
        .containsEntry(
            "tags",
            Map.of(
                "chivit.year",
                "2021",
                "chivit.firstCase",
                "C1",
                "chivit.lastCase",
                "C2",
                "chivit.sha256",
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))));
    assertThat(object((String) add.get("stats")))
        .isEqualTo(
            Map.of(
                "numRecords",
                2L,
                "minValues",
                Map.of("case_id", "C1", "incidence_year", 2021L),
                "maxValues",
                Map.of("case_id", "C2", "incidence_year", 2021L)));
  }

  @Test
  void aReplacedFileIsRemovedAndStaysOnTheDisk() {
    Map<String, Object> remove = map(2, "remove");

    assertThat(remove)
        .isEqualTo(
            Map.of(
                "path",
                map(1, "add").get("path"),
                "deletionTimestamp",
                TIME.toEpochMilli(),
                "dataChange",
                true));
    assertThat(table.resolve((String) remove.get("path"))).exists();
  }

  private static void commit(ParquetCaseStore store, List<RegistryCase> cases, String reason) {
    store.commit(new CommitRequest(cases, TIME, "tester", reason));
  }

  private static Map<String, Object> text(String name) {
    return Map.of("name", name, "type", "string", "nullable", true, "metadata", Map.of());
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> map(int version, String action) {
    return (Map<String, Object>) entries.get(version).get(action);
  }

  private static Map<String, Object> object(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
      Map<String, Object> object = object(parser);
      assertThat(parser.nextToken()).isNull();
      return object;
    }
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      assertThat(values.put(key, value(parser))).as("key twice: %s", key).isNull();
    }
    return values;
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(parser));
        }
        yield items;
      }
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw new IllegalStateException("unexpected " + parser.currentToken());
    };
  }
}
