package org.chivit.registry.store.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.chivit.registry.store.CodedColumn;
import org.chivit.registry.store.ColumnSpec;
import org.chivit.registry.store.ColumnSplit;
import org.chivit.registry.store.ColumnType;
import org.chivit.registry.store.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParquetTableTest {

  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message study {
            optional int32 number;
            optional int32 day (DATE);
            optional int32 small (DECIMAL(9,3));
            optional int32 unsigned (INTEGER(32,false));
            optional int32 clock (TIME(MILLIS,true));
            optional int64 large;
            optional int64 money (DECIMAL(18,2));
            optional int64 huge (INTEGER(64,false));
            optional int64 instant (TIMESTAMP(MICROS,true));
            optional int64 local (TIMESTAMP(MILLIS,false));
            optional int96 old_instant;
            optional double ratio;
            optional float half;
            optional boolean alive;
            optional binary name (STRING);
            optional binary unmarked;
            optional binary kind (ENUM);
            optional fixed_len_byte_array(16) id (UUID);
            optional fixed_len_byte_array(3) raw;
            optional group visits (LIST) {
              repeated group list {
                optional int32 element;
              }
            }
          }
          """);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeOneFullAndOneEmptyRow() throws IOException {
    file = folder.resolve("study.parquet");
    Group row = new SimpleGroupFactory(SCHEMA).newGroup();
    row.add("number", -7);
    row.add("day", -1);
    row.add("small", 12_500);
    row.add("unsigned", -1);
    row.add("clock", 3_723_004);
    row.add("large", Long.MIN_VALUE);
    row.add("money", -150L);
    row.add("huge", -1L);
    row.add("instant", -1L);
    row.add("local", 1_700_000_000_123L);
    row.add("old_instant", int96(2_440_589, 3_600_000_000_000L));
    row.add("ratio", 0.1);
    row.add("half", 0.5f);
    row.add("alive", true);
    row.add("name", "ជីវិត");
    row.add("unmarked", Binary.fromString("word"));
    row.add("kind", "A");
    byte[] id = new byte[16];
    id[15] = 1;
    row.add("id", Binary.fromConstantByteArray(id));
    row.add("raw", Binary.fromConstantByteArray(new byte[3]));
    row.addGroup("visits").addGroup("list").add("element", 1);
    Group empty = new SimpleGroupFactory(SCHEMA).newGroup();
    ForeignFile.write(
        file, SCHEMA, CompressionCodecName.SNAPPY, settings -> settings, List.of(row, empty));
  }

  @ParameterizedTest
  @CsvSource({
    "number,-7",
    "day,1969-12-31",
    "small,12.5",
    "unsigned,4294967295",
    "clock,01:02:03.004",
    "large,-9223372036854775808",
    "money,-1.5",
    "huge,18446744073709551615",
    "instant,1969-12-31T23:59:59.999999Z",
    "local,2023-11-14T22:13:20.123",
    "old_instant,1970-01-02T01:00:00Z",
    "ratio,0.1",
    "half,0.5",
    "alive,true",
    "name,ជីវិត",
    "unmarked,word",
    "kind,A",
    "id,00000000-0000-0000-0000-000000000001",
  })
  void everyTypeHasAShortestExactText(String column, String text) {
    assertThat(read(ParquetTable.openAsText(file), column)).containsExactly(text, null);
  }

  @Test
  void wholeNumbersAndDaysKeepTheirType() {
    ParquetTable table = ParquetTable.open(file);

    assertThat(typeOf(table, "number")).isEqualTo(ColumnType.INT);
    assertThat(typeOf(table, "day")).isEqualTo(ColumnType.DAY);
    assertThat(typeOf(table, "large")).isEqualTo(ColumnType.TEXT);
    assertThat(read(table, "number")).containsExactly(-7, null);
    assertThat(read(table, "day")).containsExactly(-1, null);
    assertThat(read(table, "money")).containsExactly("-1.5", null);
    assertThat(table.rowCount()).isEqualTo(2);
  }

  @Test
  void aColumnThatCannotBeReadIsListedAndSaysWhyWhenAskedFor() {
    ParquetTable table = ParquetTable.openAsText(file);

    assertThat(table.columns()).extracting(ColumnSpec::name).contains("raw", "visits.list.element");
    assertThatThrownBy(() -> read(table, "visits.list.element"))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "column visits.list.element of "
                + file
                + " cannot be read: it holds a list; only columns with one value a row can be"
                + " read. Leave it out, or write it in another form.");
    assertThatThrownBy(() -> read(table, "raw"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("its type is not supported: bytes");
  }

  @Test
  void aColumnThatIsNotThereIsACallersError() {
    assertThatThrownBy(() -> read(ParquetTable.open(file), "sex"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no column sex in " + file);
  }

  @Test
  void aColumnThatWasNotAskedForIsACallersError() {
    assertThatThrownBy(
            () ->
                ParquetTable.open(file)
                    .splits()
                    .get(0)
                    .read(Set.of("number"), batch -> batch.column("day")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("column day was not asked for");
  }

  @Test
  void rowsCanBeCountedWithoutAColumn() {
    int[] rows = {0};

    ParquetTable.open(file)
        .splits()
        .forEach(split -> split.read(Set.of(), batch -> rows[0] += batch.rowCount()));

    assertThat(rows[0]).isEqualTo(2);
  }

  @Test
  void aSplitReadsTheSameInAnotherProcess() throws Exception {
    ColumnSplit split = ParquetTable.open(file).splits().get(0);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(split);
    }
    ColumnSplit copy;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      copy = (ColumnSplit) in.readObject();
    }

    assertThat(copy.rowCount()).isEqualTo(2);
    assertThat(read(copy, "number")).containsExactly(-7, null);
  }

  @Test
  void whatIsNoParquetFileSaysSo() throws IOException {
    Path text = Files.writeString(folder.resolve("a.parquet"), "case_id,sex\nC1,female\n");
    Path shorter = Files.writeString(folder.resolve("b.parquet"), "x");

    assertThatThrownBy(() -> ParquetTable.open(folder.resolve("none.parquet")))
        .isInstanceOf(StoreException.class)
        .hasMessage(folder.resolve("none.parquet") + " is missing.");
    assertThatThrownBy(() -> ParquetTable.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessage(folder + " is a folder, not a Parquet file. Name one file.");
    assertThatThrownBy(() -> ParquetTable.open(text))
        .isInstanceOf(StoreException.class)
        .hasMessage(text + " is damaged, or no Parquet file: it does not end with PAR1.");
    assertThatThrownBy(() -> ParquetTable.open(shorter))
        .isInstanceOf(StoreException.class)
        .hasMessage(shorter + " is damaged, or no Parquet file: it has 1 bytes only.");
  }

  @Test
  void aFileThatChangedAfterItWasOpenedIsNotRead() throws IOException {
    ParquetTable table = ParquetTable.open(file);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
    assertThatThrownBy(() -> read(table, "number")).isInstanceOf(StoreException.class);
    byte[] longer = new byte[bytes.length + 1];
    System.arraycopy(bytes, 0, longer, 1, bytes.length);
    Files.write(file, longer);

    assertThatThrownBy(() -> read(table, "number"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("it has " + longer.length + " bytes instead of " + bytes.length);
  }

  @Test
  void aFlippedBitNeverPassesForAnotherValue() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<Object> whole = read(ParquetTable.openAsText(file), "name");
    int footer = bytes.length - 8 - LittleEndian.int32(bytes, bytes.length - 8);
    int refused = 0;
    for (int at = 0; at < bytes.length; at += 3) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 0x10;
      Files.write(file, damaged);
      try {
        List<Object> found = read(ParquetTable.openAsText(file), "name");
        // The footer has no checksum of its own; a registry keeps one of the whole file.
        if (at < footer) {
          assertThat(found).isEqualTo(whole);
        }
      } catch (StoreException | IllegalArgumentException e) {
        refused++;
        assertThat(e).hasMessageContaining("study.parquet");
      }
    }

    assertThat(refused).isGreaterThan(20);
  }

  private static ColumnType typeOf(ParquetTable table, String column) {
    return table.columns().stream()
        .filter(spec -> spec.name().equals(column))
        .findFirst()
        .orElseThrow()
        .type();
  }

  private static List<Object> read(ParquetTable table, String column) {
    assertThat(table.splits()).hasSize(1);
    return read(table.splits().get(0), column);
  }

  private static List<Object> read(ColumnSplit split, String name) {
    List<Object> values = new ArrayList<>();
    split.read(
        Set.of(name),
        batch -> {
          CodedColumn column = batch.column(name);
          for (int code : column.codes()) {
            if (code == CodedColumn.MISSING) {
              values.add(null);
            } else if (column instanceof CodedColumn.TextColumn text) {
              values.add(text.dictionary()[code]);
            } else if (column instanceof CodedColumn.IntColumn numbers) {
              values.add(numbers.dictionary()[code]);
            }
          }
        });
    return values;
  }

  private static Binary int96(int julianDay, long nanosOfDay) {
    ByteBuffer buffer = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putLong(nanosOfDay).putInt(julianDay);
    return Binary.fromConstantByteArray(buffer.array());
  }
}
