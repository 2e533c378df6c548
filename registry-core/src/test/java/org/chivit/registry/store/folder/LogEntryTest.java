package org.chivit.registry.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogEntryTest {

  private static final String COMMIT = "{\"commitInfo\":{\"timestamp\":1,\"operation\":\"WRITE\"}}";

  @Test
  void anEntryComesBackAsItWasWritten() {
    LogEntry entry =
        new LogEntry(
            3,
            new CommitInfo(
                Instant.parse("2026-01-02T03:04:05.678Z"),
                "ស្រី \"Dr\"\\",
                "MERGE",
                "import of a\nb.csv 😀",
                OptionalLong.of(2),
                "token",
                5,
                7,
                12),
            Optional.empty(),
            List.of(
                new DataFile(
                    "y2021-00.parquet",
                    100,
                    12,
                    Optional.of(new CaseSpan(2021, "C1", "C9")),
                    Optional.of("ab12"))),
            List.of("y2021-ff.parquet"));

    assertThat(LogEntryReader.read(3, written(entry))).isEqualTo(entry);
  }

  @Test
  void eachActionStandsOnALineOfItsOwn() {
    LogEntry entry =
        new LogEntry(
            0,
            new CommitInfo(
                Instant.EPOCH, "a", "CREATE TABLE", "b\r\nc", OptionalLong.empty(), "t", 0, 0, 0),
            Optional.of(new TableHeader("id", "{\"type\":\"struct\"}")),
            List.of(),
            List.of());

    assertThat(written(entry).lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    assertThat(LogEntryReader.read(0, written(entry))).isEqualTo(entry);
  }

  @Test
  void anEntryOfSparkIsUnderstood() {
    String text =
        """
        {"commitInfo":{"timestamp":1700000000000,"operation":"WRITE","operationParameters":{"mode":"Append","partitionBy":"[]"},"readVersion":0,"isolationLevel":"Serializable","isBlindAppend":true,"operationMetrics":{"numFiles":"1","numOutputRows":"2","numOutputBytes":"500"},"engineInfo":"Apache-Spark/4.2.0 Delta-Lake/4.4.0","txnId":"abc"}}
        {"txn":{"appId":"x","version":1}}
        {"add":{"path":"part-0000%20a.snappy.parquet","partitionValues":{},"size":500,"modificationTime":1700000000000,"dataChange":true,"stats":"{\\"numRecords\\":2,\\"minValues\\":{\\"case_id\\":\\"C1\\"},\\"nullCount\\":{\\"sex\\":0}}"}}
        """;

    LogEntry entry = LogEntryReader.read(1, text);

    assertThat(entry.commit().author()).isEqualTo("unknown");
    assertThat(entry.commit().reason()).isEqualTo("WRITE");
    assertThat(entry.added())
        .containsExactly(
            new DataFile("part-0000 a.snappy.parquet", 500, 2, Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"protocol\":{\"minReaderVersion\":3,\"minWriterVersion\":7}}"
            + "|needs a newer protocol (reader 3, writer 7)",
        "{\"protocol\":{\"minReaderVersion\":1,\"minWriterVersion\":3}}"
            + "|needs a newer protocol (reader 1, writer 3)",
        "{\"domainMetadata\":{\"domain\":\"x\"}}|needs a feature that is not known: domainMetadata",
        "{\"add\":{\"path\":\"a.parquet\",\"size\":1,\"deletionVector\":{},"
            + "\"stats\":\"{}\"}}|needs a feature that is not known: deletionVector",
        "{\"add\":{\"path\":\"a.parquet\",\"size\":1}}|does not say how many rows has a.parquet",
        "{\"add\":{\"path\":\"../a.parquet\",\"size\":1}}"
            + "|names a file outside its folder: ../a.parquet",
        "{\"remove\":{\"path\":\"/etc/passwd\"}}|names a file outside its folder: /etc/passwd",
        "{\"remove\":{\"path\":\"s3://x/y\"}}|names a file outside its folder: s3://x/y",
        "{\"remove\":{\"path\":7}}|has a 'path' that is no String: 7",
        "{\"remove\":{}}|lacks 'path'",
        "{\"remove\":{\"path\":\"a\"|is not valid JSON",
        "[]|is not a JSON object",
        "{\"metaData\":{\"id\":\"x\",\"format\":{\"provider\":\"orc\"}}}"
            + "|keeps its data as orc, not as parquet",
        "{\"metaData\":{\"id\":\"x\",\"format\":{\"provider\":\"parquet\"},"
            + "\"partitionColumns\":[\"year\"]}}"
            + "|needs a feature that is not known: partitionColumns",
      })
  void whatIsDamagedOrNotKnownIsRefused(String line, String reason) {
    assertThatThrownBy(() -> LogEntryReader.read(1, COMMIT + "\n" + line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(reason);
  }

  @Test
  void theFirstEntryMustSayWhatTheTableIs() {
    assertThatThrownBy(() -> LogEntryReader.read(0, COMMIT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lacks 'protocol'");
    assertThatThrownBy(() -> LogEntryReader.read(1, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lacks 'commitInfo'");
  }

  private static String written(LogEntry entry) {
    return new String(LogEntryWriter.write(entry), StandardCharsets.UTF_8);
  }
}
