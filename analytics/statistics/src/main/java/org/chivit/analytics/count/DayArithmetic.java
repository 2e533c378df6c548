package org.chivit.analytics.count;

/** Subtracts days without overflow. */
final class DayArithmetic {

  private DayArithmetic() {}

  /**
   * The whole days from one day to another.
   *
   * @throws ArithmeticException if they lie more than five million years apart, which no dates do
   */
  static int between(int from, int to) {
    long days = (long) to - from;
    if (days != (int) days) {
      throw new ArithmeticException(
          "from day " + from + " to day " + to + " is too long; one of them is no date");
    }
    return (int) days;
  }
}
