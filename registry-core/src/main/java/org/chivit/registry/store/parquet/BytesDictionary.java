package org.chivit.registry.store.parquet;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.apache.parquet.column.ColumnReader;
import org.chivit.registry.store.CodedColumn;

/** Values that are strings of bytes, of one fixed length or each with its own. */
final class BytesDictionary implements ValueDictionary {

  /** The length of a value that carries its own. */
  static final int VARIABLE = -1;

  private final int fixedLength;
  private byte[][] values = new byte[16][];
  private int size;

  /** Codes plus one by hash, 0 where free; empty until a value is first looked up. */
  private int[] table = new int[0];

  BytesDictionary(int fixedLength) {
    this.fixedLength = fixedLength;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void addPage(byte[] bytes, int count) throws IOException {
    int position = 0;
    for (int i = 0; i < count; i++) {
      int length = length(bytes, position);
      position += prefix();
      append(Arrays.copyOfRange(bytes, position, position + length));
      position += length;
    }
  }

  @Override
  public void readPlain(byte[] bytes, int from, int[] codes, int at, int count) throws IOException {
    int position = from;
    for (int i = 0; i < count; i++) {
      int length = length(bytes, position);
      position += prefix();
      codes[at + i] = codeOf(bytes, position, length);
      position += length;
    }
  }

  @Override
  public int codeOf(ColumnReader reader) {
    byte[] value = reader.getBinary().getBytes();
    return codeOf(value, 0, value.length);
  }

  @Override
  public CodedColumn asNumbers(int[] codes) {
    throw new IllegalStateException("strings of bytes are no numbers");
  }

  @Override
  public CodedColumn asText(int[] codes, ValueText text) {
    String[] words = new String[size];
    for (int i = 0; i < size; i++) {
      words[i] = text.ofBytes().apply(values[i]);
    }
    return new CodedColumn.TextColumn(words, codes);
  }

  private int codeOf(byte[] bytes, int from, int length) {
    if (size * 2 >= table.length) {
      rehash();
    }
    int slot = slot(bytes, from, length);
    while (table[slot] != 0) {
      byte[] known = values[table[slot] - 1];
      if (Arrays.equals(known, 0, known.length, bytes, from, from + length)) {
        return table[slot] - 1;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    append(Arrays.copyOfRange(bytes, from, from + length));
    table[slot] = size;
    return size - 1;
  }

  private void append(byte[] value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  private void rehash() {
    table = new int[Math.max(64, Integer.highestOneBit(Math.max(1, size)) * 8)];
    for (int code = 0; code < size; code++) {
      int slot = slot(values[code], 0, values[code].length);
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = code + 1;
    }
  }

  private int slot(byte[] bytes, int from, int length) {
    int hash = 1;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + bytes[i];
    }
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 16)) & (table.length - 1);
  }

  private int prefix() {
    return fixedLength == VARIABLE ? Integer.BYTES : 0;
  }

  /** The length of the value that begins here, prefix not counted. */
  private int length(byte[] bytes, int position) throws IOException {
    int room = bytes.length - position - prefix();
    if (room < 0) {
      throw new EOFException("a page ends within its values");
    }
    int length = fixedLength == VARIABLE ? LittleEndian.int32(bytes, position) : fixedLength;
    if (length < 0 || length > room) {
      throw new EOFException("a page ends within its values");
    }
    return length;
  }
}
