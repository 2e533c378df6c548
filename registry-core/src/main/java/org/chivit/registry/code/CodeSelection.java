package org.chivit.registry.code;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * A set of tumors given by ranges on the three axes of ICD-O-3, as published classifications define
 * their groups.
 */
public final class CodeSelection {

  private final NumberRanges topographies;
  private final NumberRanges histologies;
  private final Set<Behavior> behaviors;

  private CodeSelection(
      NumberRanges topographies, NumberRanges histologies, Set<Behavior> behaviors) {
    this.topographies = topographies;
    this.histologies = histologies;
    this.behaviors = behaviors;
  }

  /**
   * Reads the columns {@code topographies}, {@code histologies} and {@code behaviors} of a row.
   *
   * @throws IllegalStateException if one of them cannot be read
   */
  public static CodeSelection of(CodeTable.Row row) {
    try {
      return of(row.text("topographies"), row.text("histologies"), row.text("behaviors"));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.place() + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads ranges: {@code of("C400-C419,C809", "9260", "3")}.
   *
   * @throws IllegalArgumentException if a text is not made of codes and ranges joined by commas, or
   *     no behavior has one of the digits
   */
  public static CodeSelection of(String topographies, String histologies, String behaviors) {
    EnumSet<Behavior> digits = EnumSet.noneOf(Behavior.class);
    NumberRanges.parse(behaviors)
        .forEach(
            digit ->
                digits.add(
                    Behavior.parse(Integer.toString(digit))
                        .orElseThrow(
                            () -> new IllegalArgumentException("not a behavior: " + digit))));
    return new CodeSelection(
        NumberRanges.parse(topographies), NumberRanges.parse(histologies), digits);
  }

  /** Whether a tumor belongs to the set. */
  public boolean matches(Topography topography, Morphology morphology, Behavior behavior) {
    Objects.requireNonNull(behavior, "behavior");
    return behaviors.contains(behavior)
        && histologies.contains(morphology.histology())
        && topographies.contains(topography.number());
  }

  /** Hands out every histology that the set has, so that sets can be looked up by histology. */
  void forEachHistology(IntConsumer action) {
    histologies.forEach(action);
  }
}
