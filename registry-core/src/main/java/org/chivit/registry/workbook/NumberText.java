package org.chivit.registry.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.chivit.registry.workbook.NumberFormat.Kind;

/**
 * Numbers of cells as text: dates in ISO 8601, whole numbers without decimals.
 *
 * @param days how the workbook counts days
 */
record NumberText(DateSystem days) {

  /** Spreadsheets keep and show fifteen digits; what follows is the noise of binary fractions. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final int LONGEST_NUMBER = 40;

  /**
   * The text of a number.
   *
   * @param written the number as the file holds it
   * @param format how the cell shows it
   * @return the text; what is written where that is no number
   */
  String of(String written, NumberFormat format) {
    Optional<BigDecimal> number = parse(written);
    if (number.isEmpty()) {
      return written;
    }
    if (format.kind() != Kind.NUMBER) {
      Optional<LocalDateTime> time = days.time(number.get().doubleValue());
      if (time.isPresent()) {
        return date(time.get(), format.kind());
      }
    }
    return plain(number.get(), format.digits());
  }

  /**
   * A date as precise as it is shown. Who types 2024-03 gets the first of the month, shown as a
   * month; only there is the day not meant. See INTERPRETATIONS.md, "A month that a spreadsheet
   * made a day".
   */
  private static String date(LocalDateTime time, Kind kind) {
    String iso = time.toLocalDate().toString();
    if (!time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return time.toString();
    }
    boolean firstOfMonth = time.getDayOfMonth() == 1;
    if (kind == Kind.MONTH && firstOfMonth) {
      return iso.substring(0, iso.length() - 3);
    }
    return kind == Kind.YEAR && firstOfMonth && time.getMonthValue() == 1
        ? iso.substring(0, iso.length() - 6)
        : iso;
  }

  private static String plain(BigDecimal number, int digits) {
    BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
    String text = shown.toPlainString();
    boolean filledUp = shown.scale() <= 0 && shown.signum() >= 0 && text.length() < digits;
    return filledUp ? "0".repeat(digits - text.length()) + text : text;
  }

  private static Optional<BigDecimal> parse(String written) {
    if (written.isEmpty() || written.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(written);
      // 1E999999999 is a short number with a long text.
      boolean bearable = Math.abs((long) number.precision() - number.scale()) <= LONGEST_NUMBER;
      return bearable ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
