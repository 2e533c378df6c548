package org.chivit.registry.store.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.StoreException;
import org.chivit.registry.store.folder.FileProblem;

/** Reads whole cases back from a data file. */
final class CaseFileReader {

  /** Keeps the case that the converters have just made. */
  private static final class Materializer extends RecordMaterializer<RegistryCase> {
    private final GroupConverter root;
    private RegistryCase latest;

    Materializer(MessageType record) {
      this.root = new PartConverter<>(CaseParts.CASE, record, made -> latest = made);
    }

    @Override
    public RegistryCase getCurrentRecord() {
      return latest;
    }

    @Override
    public GroupConverter getRootConverter() {
      return root;
    }
  }

  private CaseFileReader() {}

  /**
   * All cases of a file, in its order.
   *
   * @throws StoreException if the file is missing or damaged, or a newer program wrote it
   */
  static List<RegistryCase> read(Path path) {
    try (ParquetFile file = ParquetFile.open(path)) {
      List<RegistryCase> cases = new ArrayList<>(Math.toIntExact(file.rowCount()));
      for (RowGroup group : file.rowGroups()) {
        read(file, group, cases);
      }
      return cases;
    } catch (IOException e) {
      throw damaged(path, FileProblem.of(e), e);
    } catch (UncheckedIOException e) {
      throw damaged(path, FileProblem.of(e.getCause()), e);
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      // The decoders of the library answer damaged bytes with exceptions of any kind.
      throw damaged(path, e.getMessage(), e);
    }
  }

  private static void read(ParquetFile file, RowGroup group, List<RegistryCase> cases)
      throws IOException {
    MessageType inFile = LibrarySchema.of(file.schema());
    MessageType record = CaseSchema.recordOf(inFile);
    Map<String, ColumnPages> pages = new HashMap<>();
    for (Leaf leaf : file.schema().leaves()) {
      if (record.containsPath(leaf.name().split("\\.", -1))) {
        pages.put(leaf.name(), ColumnPages.read(file, group.getColumns().get(leaf.position())));
      }
    }
    RecordReader<RegistryCase> reader =
        new ColumnIOFactory(file.createdBy())
            .getColumnIO(record, inFile)
            .getRecordReader(
                new RowGroupPages(group.getNum_rows(), pages), new Materializer(record));
    for (long i = 0; i < group.getNum_rows(); i++) {
      cases.add(reader.read());
    }
  }

  private static StoreException damaged(Path path, String reason, Exception cause) {
    return new StoreException(
        "the cases in "
            + path
            + " cannot be read: "
            + reason
            + ". Take the file from a copy of the registry.",
        cause);
  }
}
