package org.chivit.registry.store.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.AnalysisColumn;
import org.chivit.registry.store.CodedColumn;
import org.chivit.registry.store.StoreException;
import org.chivit.registry.store.folder.CaseSpan;
import org.chivit.registry.store.folder.DataFile;
import org.chivit.registry.store.folder.DurableFiles;
import org.chivit.registry.store.folder.FileProblem;

/** The data files of a registry: writes new ones, reads those that the log names. */
final class CaseFiles {

  private static final int RANDOM_DIGITS = 16;

  private final Path folder;
  private final CaseFileWriter writer;

  /**
   * The data files in a folder.
   *
   * @param folder the folder of the dataset, absolute
   * @param derivation how the analysis columns are found
   */
  CaseFiles(Path folder, AnalysisDerivation derivation) {
    this.folder = folder;
    this.writer = new CaseFileWriter(derivation);
  }

  /**
   * Writes cases of one year, sorted by id, as a new file. No commit names it yet.
   *
   * @throws IOException if the file cannot be written; no part of it is left then
   */
  DataFile write(int year, List<RegistryCase> cases) throws IOException {
    byte[] bytes = writer.write(cases);
    // The name says the year to people. It is random beyond that, so that two writers never meet;
    // nothing depends on it, because files are read in the order of their cases.
    String random = UUID.randomUUID().toString().replace("-", "").substring(0, RANDOM_DIGITS);
    String name = "y" + year + "-" + random + ".parquet";
    DurableFiles.writeNew(folder.resolve(name), bytes);
    CaseSpan span =
        new CaseSpan(year, cases.get(0).id().value(), cases.get(cases.size() - 1).id().value());
    return new DataFile(
        name, bytes.length, cases.size(), Optional.of(span), Optional.of(sha256(bytes)));
  }

  /** Makes the names of written files as safe as their content. */
  void force() throws IOException {
    DurableFiles.forceFolder(folder);
  }

  /** Removes a file that no commit names, if it can: what stays wastes room and does no harm. */
  void discard(DataFile file) {
    try {
      Files.deleteIfExists(folder.resolve(file.path()));
    } catch (IOException e) {
      // The commit itself is decided; to fail here would tell the opposite of what happened.
      return;
    }
  }

  /** All cases of a file, sorted by id. */
  List<RegistryCase> read(DataFile file) {
    return CaseFileReader.read(require(file));
  }

  /** The ids of the cases in a file, by its case id column alone. */
  Set<String> caseIds(DataFile file) {
    Set<String> ids = new TreeSet<>();
    String column = AnalysisColumn.CASE_ID.columnName();
    split(file)
        .read(
            Set.of(column),
            batch -> {
              CodedColumn.TextColumn values = (CodedColumn.TextColumn) batch.column(column);
              for (int code : values.codes()) {
                ids.add(values.dictionary()[code]);
              }
            });
    return ids;
  }

  /** A file as a split of its analysis columns. */
  FileSplit split(DataFile file) {
    return new FileSplit(
        folder.resolve(file.path()), file.bytes(), FileSplit.ALL, file.rows(), ColumnForm.REGISTRY);
  }

  /**
   * The path of a file that is there with the size that the log tells.
   *
   * @throws StoreException if it is missing or has another size
   */
  Path require(DataFile file) {
    Path path = folder.resolve(file.path());
    long bytes;
    try {
      bytes = Files.size(path);
    } catch (NoSuchFileException e) {
      throw new StoreException(path + " is missing. Take the file from a copy of the registry.", e);
    } catch (IOException e) {
      throw new StoreException("cannot read " + path + ": " + FileProblem.of(e), e);
    }
    if (bytes != file.bytes()) {
      throw new StoreException(
          path
              + " is damaged: it has "
              + bytes
              + " bytes instead of "
              + file.bytes()
              + ". Take the file from a copy of the registry.");
    }
    return path;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
