package org.chivit.registry.store.parquet;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Type;
import org.chivit.registry.store.CodedColumn;
import org.chivit.registry.store.parquet.ColumnPages.DataPage;

/**
 * Decodes a flat column of one row group into codes: dictionary codes are taken as they are, values
 * that stand in full are looked up. Encodings that it does not know go through the Parquet
 * library's own reader.
 */
final class ColumnDecoder {

  private final Leaf leaf;
  private final ColumnPages pages;
  private final ValueDictionary values;
  private final int[] codes;

  private ColumnDecoder(Leaf leaf, ColumnPages pages, int rows) {
    this.leaf = leaf;
    this.pages = pages;
    this.values = dictionaryFor(leaf);
    this.codes = new int[rows];
  }

  /**
   * Decodes a column.
   *
   * @param file the file, for its schema and its writer
   * @param leaf a flat column
   * @param pages its pages in one row group
   * @param rows how many rows the row group has
   */
  static ColumnDecoder decode(ParquetFile file, Leaf leaf, ColumnPages pages, int rows)
      throws IOException {
    if (pages.valueCount() != rows) {
      throw new IOException(
          "it has " + pages.valueCount() + " values where its row group has " + rows + " rows");
    }
    ColumnDecoder decoder = new ColumnDecoder(leaf, pages, rows);
    if (decoder.knowsEveryPage()) {
      decoder.decodePages();
    } else {
      LibraryColumnReader.read(file, leaf, pages, decoder.values, decoder.codes);
    }
    return decoder;
  }

  /** The column with whole numbers or text, whatever the text form calls for. */
  CodedColumn asStored(ValueText text) {
    return text.type() == org.chivit.registry.store.ColumnType.TEXT
        ? values.asText(codes, text)
        : values.asNumbers(codes);
  }

  /** The column with text. */
  CodedColumn asText(ValueText text) {
    return values.asText(codes, text);
  }

  static ValueDictionary dictionaryFor(Leaf leaf) {
    Type type = leaf.element().getType();
    return switch (type) {
      case BYTE_ARRAY -> new BytesDictionary(BytesDictionary.VARIABLE);
      case FIXED_LEN_BYTE_ARRAY -> new BytesDictionary(leaf.element().getType_length());
      case INT96 -> new BytesDictionary(Long.BYTES + Integer.BYTES);
      default -> new LongDictionary(type);
    };
  }

  private boolean knowsEveryPage() {
    for (int page = 0; page < pages.pageCount(); page++) {
      PageHeader header = pages.header(page);
      boolean version2 = header.getType() == PageType.DATA_PAGE_V2;
      boolean levels =
          version2
              || leaf.maxDefinition() == 0
              || header.getData_page_header().getDefinition_level_encoding() == Encoding.RLE;
      if (!levels || !knows(encoding(header))) {
        return false;
      }
    }
    return true;
  }

  private boolean knows(Encoding encoding) {
    return switch (encoding) {
      case PLAIN, PLAIN_DICTIONARY, RLE_DICTIONARY -> true;
      case RLE -> leaf.element().getType() == Type.BOOLEAN;
      default -> false;
    };
  }

  private static Encoding encoding(PageHeader header) {
    return header.getType() == PageType.DATA_PAGE_V2
        ? header.getData_page_header_v2().getEncoding()
        : header.getData_page_header().getEncoding();
  }

  private void decodePages() throws IOException {
    Optional<ColumnPages.DictionaryPage> dictionary = pages.dictionary();
    if (dictionary.isPresent()) {
      values.addPage(dictionary.get().bytes(), dictionary.get().entryCount());
    }
    int dictionarySize = values.size();
    int[] levels = new int[0];
    int row = 0;
    for (int i = 0; i < pages.pageCount(); i++) {
      DataPage page = pages.page(i);
      int count = page.valueCount();
      if (count < 0 || count > codes.length - row) {
        throw new IOException("a page has more values than its row group has rows");
      }
      int present = count;
      int from = 0;
      if (leaf.maxDefinition() > 0) {
        if (levels.length < count) {
          levels = new int[count];
        }
        from = readLevels(page, levels, count);
        present = presentOf(levels, count);
      }
      readValues(page, from, row, present, dictionarySize);
      if (present < count) {
        spread(levels, row, count, present);
      }
      row += count;
    }
  }

  /** Reads the definition levels, and returns where the values begin. */
  private int readLevels(DataPage page, int[] levels, int count) throws IOException {
    int bitWidth = Integer.SIZE - Integer.numberOfLeadingZeros(leaf.maxDefinition());
    if (page.isVersion2()) {
      byte[] bytes = page.definitionLevels();
      RleBitPacked.decode(bytes, 0, bytes.length, bitWidth, levels, 0, count);
      return 0;
    }
    int end = Integer.BYTES + prefixedLength(page.bytes(), 0);
    RleBitPacked.decode(page.bytes(), Integer.BYTES, end, bitWidth, levels, 0, count);
    return end;
  }

  private static int prefixedLength(byte[] bytes, int at) throws IOException {
    int room = bytes.length - at - Integer.BYTES;
    int length = room < 0 ? -1 : LittleEndian.int32(bytes, at);
    if (length < 0 || length > room) {
      throw new EOFException("a page ends within its levels");
    }
    return length;
  }

  private int presentOf(int[] levels, int count) {
    int present = 0;
    for (int i = 0; i < count; i++) {
      if (levels[i] == leaf.maxDefinition()) {
        present++;
      }
    }
    return present;
  }

  private void readValues(DataPage page, int from, int row, int present, int dictionarySize)
      throws IOException {
    if (present == 0) {
      return;
    }
    byte[] bytes = page.bytes();
    switch (encoding(page.header())) {
      case PLAIN -> values.readPlain(bytes, from, codes, row, present);
      case RLE -> {
        int end = from + Integer.BYTES + prefixedLength(bytes, from);
        RleBitPacked.decode(bytes, from + Integer.BYTES, end, 1, codes, row, present);
      }
      default -> {
        if (from >= bytes.length) {
          throw new EOFException("a page ends before its values");
        }
        int bitWidth = bytes[from];
        RleBitPacked.decode(bytes, from + 1, bytes.length, bitWidth, codes, row, present);
        requireCodes(row, present, dictionarySize);
      }
    }
  }

  private void requireCodes(int row, int present, int dictionarySize) throws IOException {
    int highest = 0;
    int lowest = 0;
    for (int i = row; i < row + present; i++) {
      highest = Math.max(highest, codes[i]);
      lowest = Math.min(lowest, codes[i]);
    }
    if (lowest < 0 || highest >= dictionarySize) {
      throw new IOException("a page names a value that its dictionary does not have");
    }
  }

  /**
   * Moves the codes, which stand side by side, to their rows; from the end, so that none is lost.
   */
  private void spread(int[] levels, int row, int count, int present) {
    int next = row + present - 1;
    for (int i = count - 1; i >= 0; i--) {
      codes[row + i] = levels[i] == leaf.maxDefinition() ? codes[next--] : CodedColumn.MISSING;
    }
  }
}
