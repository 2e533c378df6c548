package org.chivit.registry.store.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.parquet.format.RowGroup;
import org.chivit.registry.store.CodedColumn;
import org.chivit.registry.store.ColumnBatch;
import org.chivit.registry.store.ColumnSplit;
import org.chivit.registry.store.StoreException;
import org.chivit.registry.store.folder.FileProblem;

/**
 * The rows of a Parquet file, or of one of its row groups. Carries words and numbers only, so that
 * it can be sent to another process that sees the same folder.
 */
final class FileSplit implements ColumnSplit {

  private static final long serialVersionUID = 1L;

  /** All row groups of the file. */
  static final int ALL = -1;

  private final String path;
  private final long bytes;
  private final int rowGroup;
  private final long rows;
  private final ColumnForm form;

  /**
   * A split.
   *
   * @param path the file, absolute
   * @param bytes the size that the file must have
   * @param rowGroup the position of one row group, or {@link #ALL}
   * @param rows how many rows the split must have
   * @param form in which form the columns are handed out
   */
  FileSplit(Path path, long bytes, int rowGroup, long rows, ColumnForm form) {
    this.path = path.toAbsolutePath().toString();
    this.bytes = bytes;
    this.rowGroup = rowGroup;
    this.rows = rows;
    this.form = Objects.requireNonNull(form, "form");
  }

  @Override
  public long rowCount() {
    return rows;
  }

  @Override
  public void read(Set<String> columns, Consumer<ColumnBatch> sink) {
    try (ParquetFile file = ParquetFile.open(Path.of(path))) {
      requireUnchanged(file);
      List<RowGroup> groups = file.rowGroups();
      for (int i = 0; i < groups.size(); i++) {
        if (rowGroup == ALL || rowGroup == i) {
          sink.accept(batch(file, groups.get(i), columns));
        }
      }
    }
  }

  private void requireUnchanged(ParquetFile file) {
    if (file.size() != bytes) {
      throw new StoreException(
          path
              + " is damaged: it has "
              + file.size()
              + " bytes instead of "
              + bytes
              + ". Take the file from a copy.");
    }
    if (rowGroup == ALL && file.rowCount() != rows) {
      throw new StoreException(
          path
              + " is damaged: it has "
              + file.rowCount()
              + " rows instead of "
              + rows
              + ". Take the file from a copy.");
    }
  }

  private ColumnBatch batch(ParquetFile file, RowGroup group, Set<String> names) {
    int count;
    try {
      count = Math.toIntExact(group.getNum_rows());
    } catch (ArithmeticException e) {
      throw new StoreException(
          path + " has a row group of more than 2,147,483,647 rows. Write it with smaller ones.",
          e);
    }
    Map<String, Leaf> leaves = new HashMap<>();
    file.schema().leaves().forEach(leaf -> leaves.put(leaf.name(), leaf));
    Map<String, CodedColumn> columns = new HashMap<>();
    for (String name : new TreeSet<>(names)) {
      Leaf leaf = leaves.get(name);
      columns.put(
          name, leaf == null ? form.absent(name, count, path) : read(file, group, leaf, count));
    }
    return new RowGroupBatch(count, columns);
  }

  private CodedColumn read(ParquetFile file, RowGroup group, Leaf leaf, int count) {
    ValueText text = ValueText.of(leaf);
    if (text.obstacle().isPresent()) {
      throw new StoreException(
          "column "
              + leaf.name()
              + " of "
              + path
              + " cannot be read: "
              + text.obstacle().get()
              + ". Leave it out, or write it in another form.");
    }
    try {
      ColumnPages pages = ColumnPages.read(file, group.getColumns().get(leaf.position()));
      return form.of(ColumnDecoder.decode(file, leaf, pages, count), text);
    } catch (IOException e) {
      throw damaged(leaf, FileProblem.of(e), e);
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      // The decoders of the library answer damaged bytes with exceptions of any kind.
      throw damaged(leaf, e.getClass().getSimpleName() + " " + e.getMessage(), e);
    }
  }

  private StoreException damaged(Leaf leaf, String reason, Exception cause) {
    return new StoreException(
        "column " + leaf.name() + " of " + path + " cannot be read: " + reason + ".", cause);
  }
}
