package org.chivit.registry.store.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.chivit.registry.store.CodedColumn;
import org.chivit.registry.store.ColumnSplit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The decoder against what was written, and against the library's own column reader. */
class ColumnDecoderTest {

  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message table {
            required int32 required_int;
            optional int32 optional_int;
            optional int64 optional_long;
            optional double optional_double;
            optional float optional_float;
            optional boolean optional_boolean;
            required boolean required_boolean;
            optional binary optional_text (STRING);
            required binary required_text (STRING);
            optional fixed_len_byte_array(5) fixed (DECIMAL(10,2));
            optional int32 never;
            optional group outer {
              optional int32 inner;
              required int32 always;
            }
          }
          """);

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.range(0, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyColumnHoldsWhatWasWritten(long seed) throws IOException {
    Random random = new Random(seed);
    List<Group> rows = rows(random, random.nextInt(3_000));
    Path path = write(random, rows);

    ParquetTable table = ParquetTable.openAsText(path);

    assertThat(table.rowCount()).isEqualTo(rows.size());
    Set<String> names = new HashSet<>();
    table.columns().forEach(column -> names.add(column.name()));
    Map<String, List<String>> found = new TreeMap<>();
    for (ColumnSplit split : table.splits()) {
      split.read(
          names,
          batch ->
              names.forEach(
                  name ->
                      found
                          .computeIfAbsent(name, none -> new ArrayList<>())
                          .addAll(texts(batch.column(name)))));
    }
    for (String name : names) {
      assertThat(found.getOrDefault(name, List.of()))
          .as("seed %d, %s", seed, name)
          .isEqualTo(rows.stream().map(row -> expected(row, name)).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLibrarysReaderFindsTheSame(long seed) throws IOException {
    Random random = new Random(seed);
    Path path = write(random, rows(random, 1 + random.nextInt(2_000)));

    try (ParquetFile file = ParquetFile.open(path)) {
      for (RowGroup group : file.rowGroups()) {
        int count = (int) group.getNum_rows();
        for (Leaf leaf : file.schema().leaves()) {
          ValueText text = ValueText.of(leaf);
          ColumnPages pages = ColumnPages.read(file, group.getColumns().get(leaf.position()));
          CodedColumn ours = ColumnDecoder.decode(file, leaf, pages, count).asText(text);
          ValueDictionary values = ColumnDecoder.dictionaryFor(leaf);
          int[] codes = new int[count];
          LibraryColumnReader.read(file, leaf, pages, values, codes);
          CodedColumn theirs = values.asText(codes, text);
          assertThat(texts(ours)).as("seed %d, %s", seed, leaf.name()).isEqualTo(texts(theirs));
        }
      }
    }
  }

  @Test
  void theRandomFilesCoverEveryPathOfTheDecoder() throws IOException {
    Set<String> met = new HashSet<>();
    for (long seed : seeds().toArray()) {
      Random random = new Random(seed);
      Path path = write(random, rows(random, random.nextInt(3_000)));
      try (ParquetFile file = ParquetFile.open(path)) {
        for (RowGroup group : file.rowGroups()) {
          for (Leaf leaf : file.schema().leaves()) {
            ColumnPages pages = ColumnPages.read(file, group.getColumns().get(leaf.position()));
            Set<Encoding> inColumn = new HashSet<>();
            for (int page = 0; page < pages.pageCount(); page++) {
              PageHeader header = pages.header(page);
              inColumn.add(encoding(header));
              met.add(header.getType() + " " + encoding(header));
            }
            if (inColumn.size() > 1) {
              met.add("dictionary given up");
            }
            if (pages.pageCount() > 3) {
              met.add("many pages");
            }
          }
        }
      }
    }

    assertThat(met)
        .contains(
            "many pages",
            "dictionary given up",
            "DATA_PAGE PLAIN",
            "DATA_PAGE PLAIN_DICTIONARY",
            "DATA_PAGE_V2 PLAIN",
            "DATA_PAGE_V2 RLE",
            "DATA_PAGE_V2 RLE_DICTIONARY",
            "DATA_PAGE_V2 DELTA_BINARY_PACKED",
            "DATA_PAGE_V2 DELTA_BYTE_ARRAY");
  }

  private static Encoding encoding(PageHeader header) {
    return header.getType() == PageType.DATA_PAGE
        ? header.getData_page_header().getEncoding()
        : header.getData_page_header_v2().getEncoding();
  }

  private Path write(Random random, List<Group> rows) throws IOException {
    Path path = folder.resolve("table.parquet");
    CompressionCodecName[] codecs = {
      CompressionCodecName.UNCOMPRESSED,
      CompressionCodecName.SNAPPY,
      CompressionCodecName.ZSTD,
      CompressionCodecName.GZIP
    };
    WriterVersion version =
        random.nextBoolean() ? WriterVersion.PARQUET_1_0 : WriterVersion.PARQUET_2_0;
    boolean dictionary = random.nextInt(4) > 0;
    boolean checksum = random.nextBoolean();
    int pageRows = random.nextBoolean() ? 100 : 20_000;
    int dictionaryBytes = random.nextBoolean() ? 500 : 1 << 20;
    int groupRows = random.nextBoolean() ? 700 : 1 << 20;
    ForeignFile.write(
        path,
        SCHEMA,
        codecs[random.nextInt(codecs.length)],
        builder ->
            builder
                .withWriterVersion(version)
                .withDictionaryEncoding(dictionary)
                .withPageWriteChecksumEnabled(checksum)
                .withPageRowCountLimit(pageRows)
                .withMinRowCountForPageSizeCheck(10)
                .withDictionaryPageSize(dictionaryBytes)
                .withRowGroupRowCountLimit(groupRows),
        rows);
    return path;
  }

  private static List<Group> rows(Random random, int count) {
    int kind = random.nextInt(3);
    int missing = random.nextInt(3) * 50;
    SimpleGroupFactory factory = new SimpleGroupFactory(SCHEMA);
    List<Group> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      // Few values, hardly any value twice, or more and more values, so that dictionaries overflow.
      int distinct = kind == 0 ? 5 : kind == 1 ? 1_000_000 : 1 + i / 10;
      Group row = factory.newGroup();
      row.add("required_int", random.nextInt(distinct) - 3);
      row.add("required_boolean", random.nextBoolean());
      row.add("required_text", "ជីវិត " + random.nextInt(distinct));
      if (random.nextInt(100) >= missing) {
        row.add("optional_int", Integer.MIN_VALUE + random.nextInt(distinct));
        row.add("optional_long", Long.MAX_VALUE - random.nextInt(distinct));
      }
      if (random.nextInt(100) >= missing) {
        row.add("optional_double", random.nextInt(distinct) / 8.0);
        row.add("optional_float", -random.nextInt(distinct) / 4.0f);
        row.add("optional_boolean", random.nextBoolean());
      }
      if (random.nextInt(100) >= missing) {
        row.add("optional_text", "x".repeat(random.nextInt(4)) + random.nextInt(distinct));
        row.add("fixed", FixedDecimal.of(random.nextInt(distinct) - 2));
      }
      if (random.nextInt(100) >= missing) {
        Group outer = row.addGroup("outer");
        outer.add("always", random.nextInt(distinct));
        if (random.nextBoolean()) {
          outer.add("inner", random.nextInt(distinct));
        }
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> texts(CodedColumn column) {
    List<String> texts = new ArrayList<>();
    for (int code : column.codes()) {
      texts.add(
          code == CodedColumn.MISSING
              ? "missing"
              : ((CodedColumn.TextColumn) column).dictionary()[code]);
    }
    return texts;
  }

  private static String expected(Group row, String name) {
    Group group = row;
    String field = name;
    if (name.startsWith("outer.")) {
      if (row.getFieldRepetitionCount("outer") == 0) {
        return "missing";
      }
      group = row.getGroup("outer", 0);
      field = name.substring("outer.".length());
    }
    if (group.getFieldRepetitionCount(field) == 0) {
      return "missing";
    }
    return switch (field) {
      case "optional_double" -> Double.toString(group.getDouble(field, 0));
      case "optional_float" -> Float.toString(group.getFloat(field, 0));
      case "fixed" -> FixedDecimal.text(group.getBinary(field, 0));
      default -> group.getValueToString(group.getType().getFieldIndex(field), 0);
    };
  }
}
