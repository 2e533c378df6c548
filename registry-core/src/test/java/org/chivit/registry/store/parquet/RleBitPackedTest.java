package org.chivit.registry.store.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Random;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RleBitPackedTest {

  @Test
  void readsTheExampleOfTheFormat() throws IOException {
    // Encodings.md of the Parquet format: 0 to 7 with three bits are 10001000 11000110 11111010.
    byte[] packed = {0b11, (byte) 0b10001000, (byte) 0b11000110, (byte) 0b11111010};
    int[] out = new int[8];

    RleBitPacked.decode(packed, 0, packed.length, 3, out, 0, 8);

    assertThat(out).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 7, 8, 9, 12, 16, 17, 23, 24, 25, 31, 32})
  void readsWhatTheLibraryWrites(int bitWidth) throws IOException {
    for (long seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      int[] numbers = new int[1 + random.nextInt(2_000)];
      RunLengthBitPackingHybridEncoder encoder =
          new RunLengthBitPackingHybridEncoder(
              bitWidth, 64, 1 << 20, HeapByteBufferAllocator.getInstance());
      int value = 0;
      for (int i = 0; i < numbers.length; i++) {
        if (random.nextInt(10) > seed % 10) {
          value = random.nextInt() >>> (Integer.SIZE - bitWidth);
        }
        numbers[i] = value;
        encoder.writeInt(value);
      }
      byte[] bytes = encoder.toBytes().toInputStream().readAllBytes();
      int[] out = new int[numbers.length + 2];

      RleBitPacked.decode(bytes, 0, bytes.length, bitWidth, out, 1, numbers.length);

      assertThat(out).startsWith(0).endsWith(0);
      for (int i = 0; i < numbers.length; i++) {
        assertThat(out[i + 1]).as("seed %d, number %d", seed, i).isEqualTo(numbers[i]);
      }
    }
  }

  @Test
  void theLastRunMayLackWhatOnlyFillsItUp() throws IOException {
    // One group of eight numbers of three bits, of which two are wanted and one byte is there.
    byte[] packed = {0b11, 0b00_010_001};
    int[] out = new int[2];

    RleBitPacked.decode(packed, 0, packed.length, 3, out, 0, 2);

    assertThat(out).containsExactly(1, 2);
  }

  @Test
  void bytesThatEndTooEarlyAreAnError() {
    int[] out = new int[8];

    assertThatThrownBy(() -> RleBitPacked.decode(new byte[] {0b11, 0}, 0, 2, 3, out, 0, 8))
        .isInstanceOf(IOException.class)
        .hasMessage("a page ends within its numbers");
    assertThatThrownBy(() -> RleBitPacked.decode(new byte[0], 0, 0, 3, out, 0, 8))
        .isInstanceOf(IOException.class)
        .hasMessage("a page ends within its numbers");
    assertThatThrownBy(() -> RleBitPacked.decode(new byte[] {0, 1}, 0, 2, 3, out, 0, 8))
        .isInstanceOf(IOException.class)
        .hasMessage("a page ends within its numbers");
    assertThatThrownBy(() -> RleBitPacked.decode(new byte[4], 0, 4, 33, out, 0, 8))
        .isInstanceOf(IOException.class)
        .hasMessage("a number cannot have 33 bits");
  }
}
