package org.chivit.registry.store.parquet;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.chivit.registry.store.StoreException;
import org.chivit.registry.store.folder.FileProblem;
import shaded.parquet.org.apache.thrift.TException;

/** An open Parquet file: its footer, and its bytes on demand. Every failure names the file. */
final class ParquetFile implements AutoCloseable {

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ENCRYPTED_MAGIC = "PARE".getBytes(StandardCharsets.US_ASCII);
  private static final int TAIL = Integer.BYTES + MAGIC.length;

  /** Most footers fit into what is read first, so that a small file costs one read for them. */
  private static final int FIRST_READ = 64 * 1024;

  private final Path path;
  private final FileChannel channel;
  private final FileMetaData footer;
  private final FileSchema schema;

  private ParquetFile(Path path, FileChannel channel) throws IOException {
    this.path = path;
    this.channel = channel;
    this.footer = readFooter();
    try {
      this.schema = FileSchema.of(footer.getSchema());
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * Opens a file and reads its footer.
   *
   * @throws StoreException if the file is missing, damaged or no Parquet file
   */
  static ParquetFile open(Path path) {
    FileChannel channel;
    try {
      if (Files.isDirectory(path)) {
        throw new StoreException(path + " is a folder, not a Parquet file. Name one file.");
      }
      channel = FileChannel.open(path, StandardOpenOption.READ);
    } catch (NoSuchFileException e) {
      throw new StoreException(path + " is missing.", e);
    } catch (IOException e) {
      throw new StoreException("cannot read " + path + ": " + FileProblem.of(e), e);
    }
    try {
      return new ParquetFile(path, channel);
    } catch (IOException e) {
      closeAfter(channel, e);
      throw new StoreException(
          path + " is damaged, or no Parquet file: " + FileProblem.of(e) + ".", e);
    } catch (StoreException e) {
      closeAfter(channel, e);
      throw e;
    }
  }

  Path path() {
    return path;
  }

  FileSchema schema() {
    return schema;
  }

  /** The program that wrote the file, which tells the library of known faults; may be null. */
  String createdBy() {
    return footer.getCreated_by();
  }

  List<RowGroup> rowGroups() {
    return footer.getRow_groups();
  }

  long rowCount() {
    return footer.getNum_rows();
  }

  long size() {
    try {
      return channel.size();
    } catch (IOException e) {
      throw new StoreException("cannot read " + path + ": " + FileProblem.of(e), e);
    }
  }

  /** Reads a range. */
  byte[] read(long from, long length) throws IOException {
    if (from < 0 || length < 0 || length > channel.size() - from) {
      throw new EOFException("it ends before byte " + (from + length));
    }
    if (length > Integer.MAX_VALUE - TAIL) {
      throw new IOException(
          "a column of one row group has more than 2 GB; write it with smaller row groups");
    }
    ByteBuffer buffer = ByteBuffer.allocate((int) length);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, from + buffer.position()) < 0) {
        throw new EOFException("it ended while it was read");
      }
    }
    return buffer.array();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException("cannot close " + path + ": " + FileProblem.of(e), e);
    }
  }

  private FileMetaData readFooter() throws IOException {
    long size = channel.size();
    if (size < MAGIC.length + TAIL) {
      throw new EOFException("it has " + size + " bytes only");
    }
    byte[] tail = read(Math.max(0, size - FIRST_READ), Math.min(size, FIRST_READ));
    byte[] magic = Arrays.copyOfRange(tail, tail.length - MAGIC.length, tail.length);
    if (Arrays.equals(magic, ENCRYPTED_MAGIC)) {
      throw new IOException("it is encrypted");
    }
    if (!Arrays.equals(magic, MAGIC)) {
      throw new IOException("it does not end with PAR1");
    }
    long length = LittleEndian.int32(tail, tail.length - TAIL) & 0xFFFF_FFFFL;
    if (length > size - MAGIC.length - TAIL) {
      throw new EOFException("its footer is longer than the file");
    }
    int end = tail.length - TAIL;
    byte[] bytes =
        length <= end
            ? Arrays.copyOfRange(tail, end - (int) length, end)
            : read(size - TAIL - length, length);
    try {
      FileMetaData found = new FileMetaData();
      found.read(new ArrayTransport(bytes).protocol());
      return found;
    } catch (TException | RuntimeException e) {
      // What the generated reader throws on random bytes is not documented, nor fit to be shown.
      throw new IOException("its footer cannot be read", e);
    }
  }

  private static void closeAfter(FileChannel channel, Exception problem) {
    try {
      channel.close();
    } catch (IOException e) {
      problem.addSuppressed(e);
    }
  }
}
