package org.chivit.cli.output;

import java.math.BigDecimal;

/** Numbers at full precision for machines: whole ones without decimals. */
final class ExactNumbers {

  /** Below it every whole number is a double of its own. */
  private static final double WHOLE_LIMIT = 9.007199254740992E15;

  private ExactNumbers() {}

  /** The shortest text that {@link Double#toString} offers, without {@code .0}. */
  static String text(double number) {
    if (number == Math.rint(number) && Math.abs(number) < WHOLE_LIMIT) {
      return Long.toString((long) number);
    }
    return Double.toString(number);
  }

  /** A decimal as it is, without trailing zeros and without an exponent. */
  static String text(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
