package org.chivit.registry.store.parquet;

import java.io.IOException;
import java.util.Arrays;

/**
 * The hybrid of runs and bit-packed numbers in which Parquet keeps levels and dictionary codes
 * (Parquet format, Encodings.md, "Run Length Encoding / Bit-Packing Hybrid").
 */
final class RleBitPacked {

  private RleBitPacked() {}

  /**
   * Decodes numbers.
   *
   * @param in the array that holds them
   * @param from the first byte
   * @param end the byte after the last
   * @param bitWidth how many bits a number has, 0 to 32
   * @param out where the numbers go
   * @param at the place of the first
   * @param count how many
   * @throws IOException if the bytes end too early
   */
  static void decode(byte[] in, int from, int end, int bitWidth, int[] out, int at, int count)
      throws IOException {
    if (bitWidth < 0 || bitWidth > Integer.SIZE) {
      throw new IOException("a number cannot have " + bitWidth + " bits");
    }
    int position = from;
    int written = at;
    int last = at + count;
    while (written < last) {
      int header = 0;
      int shift = 0;
      byte part;
      do {
        if (position >= end || shift > 28) {
          throw new IOException("a page ends within its numbers");
        }
        part = in[position++];
        header |= (part & 0x7F) << shift;
        shift += 7;
      } while (part < 0);

      if ((header & 1) == 0) {
        int run = header >>> 1;
        int bytes = (bitWidth + 7) / 8;
        if (run == 0 || bytes > end - position) {
          throw new IOException("a page ends within its numbers");
        }
        int value = 0;
        for (int i = 0; i < bytes; i++) {
          value |= (in[position++] & 0xFF) << (8 * i);
        }
        int stop = written + Math.min(run, last - written);
        Arrays.fill(out, written, stop, value);
        written = stop;
      } else {
        long packed = (header >>> 1) * 8L;
        int take = (int) Math.min(packed, last - written);
        // The last run may lack the bytes of the numbers that only fill it up.
        if (take == 0 || (take * (long) bitWidth + 7) / 8 > end - position) {
          throw new IOException("a page ends within its numbers");
        }
        unpack(in, position, bitWidth, out, written, take);
        written += take;
        position = (int) Math.min(end, position + (header >>> 1) * (long) bitWidth);
      }
    }
  }

  private static void unpack(byte[] in, int from, int bitWidth, int[] out, int at, int count) {
    long mask = (1L << bitWidth) - 1;
    long buffer = 0;
    int bits = 0;
    int position = from;
    for (int i = at; i < at + count; i++) {
      while (bits < bitWidth) {
        buffer |= (in[position++] & 0xFFL) << bits;
        bits += 8;
      }
      out[i] = (int) (buffer & mask);
      buffer >>>= bitWidth;
      bits -= bitWidth;
    }
  }
}
