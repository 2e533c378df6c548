package org.chivit.cli.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The small change of SVG and HTML: escaped text, and coordinates with one decimal. */
public final class Markup {

  private Markup() {}

  /** A text as it stands between tags or in an attribute. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
