package org.chivit.analytics.survival;

import java.util.Objects;
import java.util.Optional;

/**
 * Which columns of a researcher's table hold what.
 *
 * @param time the column of the time at which the follow-up ended
 * @param event the column that says whether it ended with an event
 * @param entry the column of the time at which the follow-up began; empty for time 0
 * @param eventIs the value of the event column that means an event, every other value then meaning
 *     a censoring; empty where the column holds 0 and 1 or false and true
 */
public record TableColumns(
    String time, String event, Optional<String> entry, Optional<String> eventIs) {

  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException if one column serves twice
   */
  public TableColumns {
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(eventIs, "eventIs");
    if (time.equals(event) || entry.equals(Optional.of(time)) || entry.equals(Optional.of(event))) {
      throw new IllegalArgumentException(
          "time, event and entry must be different columns: "
              + time
              + ", "
              + event
              + entry.map(name -> ", " + name).orElse(""));
    }
  }
}
