package org.chivit.cli.plot;

import java.util.Objects;

/**
 * A horizontal line to hold a curve against.
 *
 * @param survival where it lies, between 0 and 1
 * @param label what it is and who says so
 */
public record Benchmark(double survival, String label) {

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the line lies outside 0 to 1
   */
  public Benchmark {
    Objects.requireNonNull(label, "label");
    if (!(survival >= 0 && survival <= 1)) {
      throw new IllegalArgumentException("a benchmark lies between 0 and 1: " + survival);
    }
  }
}
