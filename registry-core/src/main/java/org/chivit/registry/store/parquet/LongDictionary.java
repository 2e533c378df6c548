package org.chivit.registry.store.parquet;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.format.Type;
import org.chivit.registry.store.CodedColumn;

/**
 * Values of at most 64 bits: whole numbers as they are, floating-point numbers as their bits, truth
 * values as 0 and 1.
 */
final class LongDictionary implements ValueDictionary {

  private final Type type;
  private long[] values = new long[16];
  private int size;

  /** Codes plus one by hash, 0 where free; empty until a value is first looked up. */
  private int[] table = new int[0];

  LongDictionary(Type type) {
    this.type = type;
    if (type == Type.BOOLEAN) {
      append(0);
      append(1);
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void addPage(byte[] bytes, int count) throws IOException {
    requireBytes(bytes, 0, count);
    for (int i = 0; i < count; i++) {
      append(value(bytes, i * width()));
    }
  }

  @Override
  public void readPlain(byte[] bytes, int from, int[] codes, int at, int count) throws IOException {
    if (type == Type.BOOLEAN) {
      readBits(bytes, from, codes, at, count);
      return;
    }
    requireBytes(bytes, from, count);
    for (int i = 0; i < count; i++) {
      codes[at + i] = codeOf(value(bytes, from + i * width()));
    }
  }

  @Override
  public int codeOf(ColumnReader reader) {
    return codeOf(
        switch (type) {
          case BOOLEAN -> reader.getBoolean() ? 1 : 0;
          case INT32 -> reader.getInteger();
          case FLOAT -> Float.floatToRawIntBits(reader.getFloat());
          case DOUBLE -> Double.doubleToRawLongBits(reader.getDouble());
          default -> reader.getLong();
        });
  }

  @Override
  public CodedColumn asNumbers(int[] codes) {
    int[] numbers = new int[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = (int) values[i];
    }
    return new CodedColumn.IntColumn(numbers, codes);
  }

  @Override
  public CodedColumn asText(int[] codes, ValueText text) {
    String[] words = new String[size];
    for (int i = 0; i < size; i++) {
      words[i] = text.ofBits().apply(values[i]);
    }
    return new CodedColumn.TextColumn(words, codes);
  }

  /** The code of a value, which is added where it is new. */
  int codeOf(long value) {
    if (size * 2 >= table.length) {
      rehash();
    }
    int slot = slot(value);
    while (table[slot] != 0) {
      if (values[table[slot] - 1] == value) {
        return table[slot] - 1;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    append(value);
    table[slot] = size;
    return size - 1;
  }

  private void append(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  private void rehash() {
    table = new int[Math.max(64, Integer.highestOneBit(Math.max(1, size)) * 8)];
    for (int code = 0; code < size; code++) {
      int slot = slot(values[code]);
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = code + 1;
    }
  }

  private int slot(long value) {
    long mixed = value * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & (table.length - 1);
  }

  private int width() {
    return type == Type.INT32 || type == Type.FLOAT ? Integer.BYTES : Long.BYTES;
  }

  private long value(byte[] bytes, int at) {
    return width() == Integer.BYTES ? LittleEndian.int32(bytes, at) : LittleEndian.int64(bytes, at);
  }

  private void requireBytes(byte[] bytes, int from, int count) throws IOException {
    if (count < 0 || (long) count * width() > bytes.length - from) {
      throw new EOFException("a page ends within its values");
    }
  }

  private static void readBits(byte[] bytes, int from, int[] codes, int at, int count)
      throws IOException {
    if ((count + 7) / 8 > bytes.length - from) {
      throw new EOFException("a page ends within its values");
    }
    for (int i = 0; i < count; i++) {
      codes[at + i] = (bytes[from + i / 8] >> (i % 8)) & 1;
    }
  }
}
