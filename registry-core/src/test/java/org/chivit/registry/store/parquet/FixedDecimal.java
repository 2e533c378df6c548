package org.chivit.registry.store.parquet;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.parquet.io.api.Binary;

/** Decimals with two places in five bytes, as files keep them: the highest byte first. */
final class FixedDecimal {

  private FixedDecimal() {}

  static Binary of(long unscaled) {
    byte[] bytes = new byte[5];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (unscaled >> (8 * (bytes.length - 1 - i)));
    }
    return Binary.fromConstantByteArray(bytes);
  }

  static String text(Binary value) {
    return new BigDecimal(new BigInteger(value.getBytes()), 2).stripTrailingZeros().toPlainString();
  }
}
