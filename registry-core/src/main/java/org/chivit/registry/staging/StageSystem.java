package org.chivit.registry.staging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One staging system of the Toronto guidelines: the values that it allows, and the tier 1 group of
 * each. A value may be of tier 2, the full system, or of tier 1, for where no more is known.
 */
public final class StageSystem {

  /** The value that every system has for a stage that is not known. */
  public static final String UNKNOWN = "X";

  /** The tier 1 group of {@link #UNKNOWN}. */
  public static final String UNKNOWN_TIER1 = "unknown";

  private final String code;
  private final String tumor;
  private final String label;
  private final Optional<String> note;
  private final List<String> tier1;
  private final List<String> tier2;
  private final Map<String, Value> byKey;

  /**
   * A value of a system.
   *
   * @param text its canonical spelling
   * @param tier 1 or 2
   * @param tier1 the tier 1 group that it belongs to; itself for a value of tier 1
   * @param alsoWritten other spellings that are read as it
   */
  record Value(String text, int tier, String tier1, List<String> alsoWritten) {
    Value {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(tier1, "tier1");
      alsoWritten = List.copyOf(alsoWritten);
      if (tier != 1 && tier != 2) {
        throw new IllegalArgumentException("tier must be 1 or 2: " + tier);
      }
    }
  }

  /**
   * Makes a system.
   *
   * @param values the values; one may stand in both tiers
   * @throws IllegalArgumentException if two values have a spelling in common, or a value belongs to
   *     a tier 1 group that the system does not have
   */
  StageSystem(String code, String tumor, String label, Optional<String> note, List<Value> values) {
    this.code = Objects.requireNonNull(code, "code");
    this.tumor = Objects.requireNonNull(tumor, "tumor");
    this.label = Objects.requireNonNull(label, "label");
    this.note = Objects.requireNonNull(note, "note");
    this.tier1 = values.stream().filter(value -> value.tier() == 1).map(Value::text).toList();
    this.tier2 = values.stream().filter(value -> value.tier() == 2).map(Value::text).toList();
    this.byKey = new HashMap<>();
    for (Value value : values) {
      if (!tier1.contains(value.tier1()) && !value.tier1().equals(UNKNOWN_TIER1)) {
        throw new IllegalArgumentException(
            code + ": " + value.text() + " belongs to no tier 1 group: " + value.tier1());
      }
      put(value.text(), value);
      value.alsoWritten().forEach(spelling -> put(spelling, value));
    }
    put(UNKNOWN, new Value(UNKNOWN, 1, UNKNOWN_TIER1, List.of()));
  }

  private void put(String spelling, Value value) {
    Value other = byKey.putIfAbsent(key(spelling), value);
    if (other != null && !other.text().equals(value.text())) {
      throw new IllegalArgumentException(code + ": " + spelling + " is written for two values");
    }
  }

  /** The short word for it in the store: {@code wilms}. */
  public String code() {
    return code;
  }

  /** The tumor that it is for: {@code Wilms tumor and other renal tumors}. */
  public String tumor() {
    return tumor;
  }

  /** The name of the system: {@code NWTSG/COG or SIOP}. */
  public String label() {
    return label;
  }

  /** What to know when staging, if anything. */
  public Optional<String> note() {
    return note;
  }

  /** The groups of tier 1, without {@link #UNKNOWN}. */
  public List<String> tier1Values() {
    return tier1;
  }

  /**
   * The values of tier 2, without {@link #UNKNOWN}; the groups of tier 1 where the system has no
   * finer ones.
   */
  public List<String> tier2Values() {
    return tier2.isEmpty() ? tier1 : tier2;
  }

  /** Every value that may be entered, tier 2 first and {@link #UNKNOWN} last, for a message. */
  public List<String> allowedValues() {
    List<String> values = new ArrayList<>(tier2);
    tier1.stream().filter(value -> !tier2.contains(value)).forEach(values::add);
    values.add(UNKNOWN);
    return List.copyOf(values);
  }

  /** Whether a value may be entered for a tumor of this system, in any letter case. */
  public boolean allows(String value) {
    return byKey.containsKey(key(value));
  }

  /** The spelling that the system has for a value; empty if it does not allow the value. */
  public Optional<String> canonical(String value) {
    return Optional.ofNullable(byKey.get(key(value))).map(Value::text);
  }

  /**
   * The tier 1 group that a value belongs to: itself for a value of tier 1, {@value #UNKNOWN_TIER1}
   * for {@link #UNKNOWN}.
   *
   * @return the group, or empty if the system does not allow the value
   */
  public Optional<String> tier1Of(String value) {
    return Optional.ofNullable(byKey.get(key(value))).map(Value::tier1);
  }

  private static String key(String value) {
    return value.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
  }

  @Override
  public String toString() {
    return code;
  }
}
