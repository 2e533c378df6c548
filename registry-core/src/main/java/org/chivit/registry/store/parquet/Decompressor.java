package org.chivit.registry.store.parquet;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.format.CompressionCodec;
import org.xerial.snappy.Snappy;

/** Unpacks the bytes of a page. */
final class Decompressor {

  private Decompressor() {}

  /**
   * Unpacks a range.
   *
   * @param codec how it was packed
   * @param packed the array that holds the range
   * @param from its first byte
   * @param length its length
   * @param unpackedLength how many bytes must come out
   * @throws IOException if the codec is not supported, or the bytes are damaged
   */
  static byte[] unpack(
      CompressionCodec codec, byte[] packed, int from, int length, int unpackedLength)
      throws IOException {
    return switch (codec) {
      case UNCOMPRESSED -> {
        requireLength(length, unpackedLength);
        yield Arrays.copyOfRange(packed, from, from + length);
      }
      case ZSTD -> zstd(packed, from, length, unpackedLength);
      case SNAPPY -> {
        byte[] unpacked =
            new byte[requireRoom(unpackedLength, Snappy.uncompressedLength(packed, from, length))];
        requireLength(Snappy.uncompress(packed, from, length, unpacked, 0), unpackedLength);
        yield unpacked;
      }
      case GZIP -> {
        try (GZIPInputStream in =
            new GZIPInputStream(new ByteArrayInputStream(packed, from, length))) {
          byte[] unpacked = in.readNBytes(unpackedLength);
          requireLength(unpacked.length, unpackedLength);
          yield unpacked;
        }
      }
      default ->
          throw new IOException(
              "its compression "
                  + codec
                  + " is not supported; write it with zstd, snappy, gzip or none");
    };
  }

  private static byte[] zstd(byte[] packed, int from, int length, int unpackedLength)
      throws IOException {
    byte[] unpacked = new byte[unpackedLength];
    long size = Zstd.decompressByteArray(unpacked, 0, unpackedLength, packed, from, length);
    if (Zstd.isError(size)) {
      throw new IOException("a page cannot be unpacked: " + Zstd.getErrorName(size));
    }
    requireLength(size, unpackedLength);
    return unpacked;
  }

  private static int requireRoom(int room, int needed) throws IOException {
    requireLength(needed, room);
    return room;
  }

  private static void requireLength(long length, int expected) throws IOException {
    if (length != expected) {
      throw new IOException("a page has " + length + " bytes instead of " + expected);
    }
  }
}
