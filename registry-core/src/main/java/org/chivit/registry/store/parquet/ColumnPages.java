package org.chivit.registry.store.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import shaded.parquet.org.apache.thrift.TException;

/** The pages of one column in one row group, still packed. */
final class ColumnPages {

  /** Where a page lies in the bytes of the column. */
  private record Page(PageHeader header, int from) {}

  /**
   * A data page, unpacked.
   *
   * @param header what the file says of it
   * @param bytes levels and values as in a page of version 1, or the values alone in version 2
   * @param repetitionLevels the levels of a page of version 2; empty for version 1
   * @param definitionLevels the levels of a page of version 2; empty for version 1
   */
  @SuppressWarnings("ArrayRecordComponent")
  record DataPage(
      PageHeader header, byte[] bytes, byte[] repetitionLevels, byte[] definitionLevels) {

    boolean isVersion2() {
      return header.getType() == PageType.DATA_PAGE_V2;
    }

    int valueCount() {
      return isVersion2()
          ? header.getData_page_header_v2().getNum_values()
          : header.getData_page_header().getNum_values();
    }
  }

  /** The dictionary page, unpacked. */
  @SuppressWarnings("ArrayRecordComponent")
  record DictionaryPage(PageHeader header, byte[] bytes) {
    int entryCount() {
      return header.getDictionary_page_header().getNum_values();
    }
  }

  private final CompressionCodec codec;
  private final long valueCount;
  private final long unpackedSize;
  private final byte[] chunk;
  private Optional<Page> dictionary = Optional.empty();
  private final List<Page> data = new ArrayList<>();

  private ColumnPages(ColumnMetaData meta, byte[] chunk) {
    this.codec = meta.getCodec();
    this.valueCount = meta.getNum_values();
    this.unpackedSize = meta.getTotal_uncompressed_size();
    this.chunk = chunk;
  }

  /** Reads the bytes of a column and finds its pages. */
  static ColumnPages read(ParquetFile file, ColumnChunk column) throws IOException {
    if (column.isSetFile_path() || !column.isSetMeta_data()) {
      throw new IOException("a column lies in another file or is encrypted");
    }
    ColumnMetaData meta = column.getMeta_data();
    long from = meta.getData_page_offset();
    // Some writers fill the offset of a dictionary that is not there with 0.
    if (meta.isSetDictionary_page_offset() && meta.getDictionary_page_offset() > 0) {
      from = Math.min(from, meta.getDictionary_page_offset());
    }
    ColumnPages pages = new ColumnPages(meta, file.read(from, meta.getTotal_compressed_size()));
    pages.findPages();
    return pages;
  }

  /** How many values, missing ones included. */
  long valueCount() {
    return valueCount;
  }

  int pageCount() {
    return data.size();
  }

  /** The header of a data page. */
  PageHeader header(int page) {
    return data.get(page).header();
  }

  /** The dictionary, if the column has one. */
  Optional<DictionaryPage> dictionary() throws IOException {
    if (dictionary.isEmpty()) {
      return Optional.empty();
    }
    Page page = dictionary.get();
    int size = page.header().getUncompressed_page_size();
    return Optional.of(new DictionaryPage(page.header(), unpack(codec, page, 0, size)));
  }

  /** A data page by its position. */
  DataPage page(int position) throws IOException {
    Page page = data.get(position);
    PageHeader header = page.header();
    if (header.getType() == PageType.DATA_PAGE) {
      int size = header.getUncompressed_page_size();
      return new DataPage(header, unpack(codec, page, 0, size), new byte[0], new byte[0]);
    }
    // In version 2 the levels stand unpacked before the values.
    var version2 = header.getData_page_header_v2();
    int repetition = version2.getRepetition_levels_byte_length();
    int levels = Math.addExact(repetition, version2.getDefinition_levels_byte_length());
    if (repetition < 0 || levels < repetition || levels > header.getCompressed_page_size()) {
      throw new IOException("a page has levels that are longer than the page");
    }
    boolean packed = !version2.isSetIs_compressed() || version2.isIs_compressed();
    int size = header.getUncompressed_page_size() - levels;
    int values = page.from() + levels;
    return new DataPage(
        header,
        size == 0
            ? new byte[0]
            : unpack(packed ? codec : CompressionCodec.UNCOMPRESSED, page, levels, size),
        Arrays.copyOfRange(chunk, page.from(), page.from() + repetition),
        Arrays.copyOfRange(chunk, page.from() + repetition, values));
  }

  private void findPages() throws IOException {
    ArrayTransport in = transport();
    long found = 0;
    while (found < valueCount) {
      PageHeader header;
      try {
        header = new PageHeader();
        header.read(in.protocol());
      } catch (TException | RuntimeException e) {
        // What the generated reader throws on random bytes is not documented, nor fit to be shown.
        throw new IOException("a page has no readable header", e);
      }
      int size = header.getCompressed_page_size();
      int unpacked = header.getUncompressed_page_size();
      if (size < 0
          || size > chunk.length - in.position()
          || unpacked < 0
          || unpacked > unpackedSize) {
        throw new IOException("a page is longer than its column");
      }
      Page page = new Page(header, in.position());
      switch (header.getType()) {
        case DICTIONARY_PAGE -> dictionary = Optional.of(page);
        case DATA_PAGE -> {
          data.add(page);
          found += header.getData_page_header().getNum_values();
        }
        case DATA_PAGE_V2 -> {
          data.add(page);
          found += header.getData_page_header_v2().getNum_values();
        }
        case INDEX_PAGE -> {
          // Says nothing that the values do not say.
        }
      }
      in.moveTo(page.from() + size);
    }
    if (found != valueCount) {
      throw new IOException("the pages hold " + found + " values instead of " + valueCount);
    }
  }

  private ArrayTransport transport() throws IOException {
    try {
      return new ArrayTransport(chunk);
    } catch (TException e) {
      throw new IOException("it cannot be read", e);
    }
  }

  private byte[] unpack(CompressionCodec packing, Page page, int skip, int size)
      throws IOException {
    int length = page.header().getCompressed_page_size();
    if (page.header().isSetCrc()) {
      CRC32 crc = new CRC32();
      crc.update(chunk, page.from(), length);
      if ((int) crc.getValue() != page.header().getCrc()) {
        throw new IOException("the checksum of a page is wrong");
      }
    }
    return Decompressor.unpack(packing, chunk, page.from() + skip, length - skip, size);
  }
}
