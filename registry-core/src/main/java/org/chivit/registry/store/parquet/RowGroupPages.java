package org.chivit.registry.store.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.column.statistics.Statistics;

/**
 * Hands pages that were read and unpacked here to the decoders of the Parquet library, so that its
 * own file reader, which needs Hadoop, is not.
 */
final class RowGroupPages implements PageReadStore {

  private final long rows;
  private final Map<String, ColumnPages> columns;

  /**
   * The pages of a row group.
   *
   * @param rows how many rows it has
   * @param columns the pages by the name of the leaf
   */
  RowGroupPages(long rows, Map<String, ColumnPages> columns) {
    this.rows = rows;
    this.columns = Map.copyOf(columns);
  }

  @Override
  public long getRowCount() {
    return rows;
  }

  @Override
  public PageReader getPageReader(ColumnDescriptor descriptor) {
    return new Reader(columns.get(String.join(".", descriptor.getPath())), descriptor);
  }

  private static final class Reader implements PageReader {
    private final ColumnPages pages;
    private final Statistics<?> noStatistics;
    private int next;

    Reader(ColumnPages pages, ColumnDescriptor descriptor) {
      this.pages = pages;
      this.noStatistics = Statistics.createStats(descriptor.getPrimitiveType());
    }

    @Override
    public DictionaryPage readDictionaryPage() {
      try {
        Optional<ColumnPages.DictionaryPage> page = pages.dictionary();
        return page.isEmpty()
            ? null
            : new DictionaryPage(
                BytesInput.from(page.get().bytes()),
                page.get().entryCount(),
                encoding(page.get().header().getDictionary_page_header().getEncoding()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public long getTotalValueCount() {
      return pages.valueCount();
    }

    @Override
    public DataPage readPage() {
      if (next == pages.pageCount()) {
        return null;
      }
      try {
        ColumnPages.DataPage page = pages.page(next++);
        return page.isVersion2() ? version2(page) : version1(page);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private DataPage version1(ColumnPages.DataPage page) {
      var header = page.header().getData_page_header();
      return new DataPageV1(
          BytesInput.from(page.bytes()),
          header.getNum_values(),
          page.bytes().length,
          noStatistics,
          encoding(header.getRepetition_level_encoding()),
          encoding(header.getDefinition_level_encoding()),
          encoding(header.getEncoding()));
    }

    private DataPage version2(ColumnPages.DataPage page) {
      var header = page.header().getData_page_header_v2();
      return DataPageV2.uncompressed(
          header.getNum_rows(),
          header.getNum_nulls(),
          header.getNum_values(),
          BytesInput.from(page.repetitionLevels()),
          BytesInput.from(page.definitionLevels()),
          encoding(header.getEncoding()),
          BytesInput.from(page.bytes()),
          noStatistics);
    }

    private static Encoding encoding(org.apache.parquet.format.Encoding encoding) {
      return Encoding.valueOf(encoding.name());
    }
  }
}
