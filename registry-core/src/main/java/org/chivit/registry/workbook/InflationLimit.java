package org.chivit.registry.workbook;

/**
 * How much a workbook may unfold to. A few kilobytes of a zip archive can unfold to terabytes, by
 * accident of a program or on purpose; sheets of real tables unfold to some ten to fifty times
 * their size.
 *
 * @param mostBytes what all parts that are read may come to together, in bytes
 * @param mostTimes how many times its packed size one part may come to
 * @param alwaysAllowed what a part may come to whatever its packed size is, in bytes
 */
record InflationLimit(long mostBytes, long mostTimes, long alwaysAllowed) {

  /**
   * Room for a sheet of a million rows and dozens of columns; the ratio is that of Apache POI's
   * ZipSecureFile (MIN_INFLATE_RATIO 0.01).
   */
  static final InflationLimit STANDARD = new InflationLimit(8L << 30, 100, 16L << 20);

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if a bound is not positive
   */
  InflationLimit {
    if (mostBytes <= 0 || mostTimes <= 0 || alwaysAllowed <= 0) {
      throw new IllegalArgumentException(
          "bounds must be positive: " + mostBytes + ", " + mostTimes + ", " + alwaysAllowed);
    }
  }

  /** Whether a part of this packed size may come to so many bytes. */
  boolean allows(long packed, long unpacked) {
    return unpacked <= mostBytes && (unpacked <= alwaysAllowed || unpacked / mostTimes <= packed);
  }
}
