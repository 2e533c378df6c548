package org.chivit.registry.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A choice among values, each with a weight.
 *
 * @param <T> what is chosen
 */
final class Weighted<T> {

  private final List<T> values;
  private final double[] cumulative;

  private Weighted(List<T> values, double[] cumulative) {
    this.values = values;
    this.cumulative = cumulative;
  }

  /**
   * A choice among values and weights of the same length.
   *
   * @throws IllegalArgumentException if there is no value, the lengths differ, or a weight is not
   *     positive
   */
  static <T> Weighted<T> of(List<T> values, List<Double> weights) {
    if (values.isEmpty() || values.size() != weights.size()) {
      throw new IllegalArgumentException("values and weights do not match: " + values);
    }
    double[] cumulative = new double[values.size()];
    double sum = 0;
    for (int i = 0; i < cumulative.length; i++) {
      double weight = weights.get(i);
      if (!(weight > 0)) {
        throw new IllegalArgumentException("weight must be positive: " + weight);
      }
      sum += weight;
      cumulative[i] = sum;
    }
    return new Weighted<>(List.copyOf(values), cumulative);
  }

  /**
   * Reads {@code value:weight} pairs joined by a bar: {@code C22.0:70|C22.1:30}.
   *
   * @throws IllegalArgumentException if a pair has no weight, or as {@link #of}
   */
  static <T> Weighted<T> parse(String text, Function<String, T> value) {
    List<T> values = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (String pair : text.split("\\|", -1)) {
      int colon = pair.lastIndexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException("not a value and its weight: " + pair);
      }
      values.add(value.apply(pair.substring(0, colon)));
      weights.add(Double.valueOf(pair.substring(colon + 1)));
    }
    return of(values, weights);
  }

  /** Every value that can be chosen, in the order given. */
  List<T> values() {
    return values;
  }

  /** One value, by its weight. */
  T pick(CaseRandom random) {
    double point = random.unit() * cumulative[cumulative.length - 1];
    int i = 0;
    while (i < cumulative.length - 1 && cumulative[i] <= point) {
      i++;
    }
    return values.get(i);
  }
}
