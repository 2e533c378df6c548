package org.chivit.analytics.survival;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.chivit.analytics.survival.Observation.Ending;

/** What the values of an event column mean. */
final class EventReading {

  private static final int SHOWN = 8;

  private final String event;
  private final boolean ignoreCase;

  private EventReading(String event, boolean ignoreCase) {
    this.event = event;
    this.ignoreCase = ignoreCase;
  }

  /**
   * Reads one value as the event, every other value as a censoring; or, where no value is named,
   * decides by the values that occur.
   *
   * @param values the values that occur
   * @throws IllegalArgumentException if no value is named and those that occur are neither 0 and 1
   *     nor false and true
   */
  static EventReading of(TableColumns columns, Collection<String> values) {
    Optional<String> named = columns.eventIs();
    if (named.isPresent()) {
      return new EventReading(named.get(), false);
    }
    TreeSet<String> lower = new TreeSet<>();
    for (String value : values) {
      lower.add(value.toLowerCase(Locale.ROOT));
    }
    if (List.of("0", "1").containsAll(lower)) {
      return new EventReading("1", false);
    }
    if (List.of("false", "true").containsAll(lower)) {
      return new EventReading("true", true);
    }
    throw new IllegalArgumentException(
        "the event column \""
            + columns.event()
            + "\" holds "
            + listed(values)
            + "; only 0 and 1, or false and true, explain themselves:"
            + " name the value that means an event with --event-is");
  }

  /** The values in quotation marks, the first few of them. */
  static String listed(Collection<String> values) {
    StringBuilder shown = new StringBuilder();
    int listed = 0;
    for (String value : new TreeSet<>(values)) {
      if (listed == SHOWN) {
        return shown + " and more";
      }
      shown.append(listed == 0 ? "" : ", ").append('"').append(value).append('"');
      listed++;
    }
    return shown.toString();
  }

  /** How a subject with this value left. */
  Ending ending(String value) {
    boolean isEvent = ignoreCase ? event.equalsIgnoreCase(value) : event.equals(value);
    return isEvent ? Ending.EVENT : Ending.CENSORED;
  }
}
