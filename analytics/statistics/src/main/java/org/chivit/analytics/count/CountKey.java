package org.chivit.analytics.count;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a count is grouped by: one or two columns of the resulting {@link CountTable}. */
public sealed interface CountKey extends Serializable {

  /** The columns that it adds to the table of counts. */
  List<String> names();

  /** The columns of the data that it reads. */
  List<String> inputs();

  /**
   * The value of a column as it stands.
   *
   * @param column the column
   */
  record Value(String column) implements CountKey {
    /** Checks that there is a column. */
    public Value {
      Objects.requireNonNull(column, "column");
    }

    @Override
    public List<String> names() {
      return List.of(column);
    }

    @Override
    public List<String> inputs() {
      return List.of(column);
    }
  }

  /**
   * The whole days from one day column to another; negative where the second is the earlier one,
   * missing where either is.
   *
   * @param name the name of the difference in the table of counts
   * @param from the day that it starts at
   * @param to the day that it ends at
   */
  record Difference(String name, String from, String to) implements CountKey {
    /** Checks that nothing is null. */
    public Difference {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }

    @Override
    public List<String> names() {
      return List.of(name);
    }

    @Override
    public List<String> inputs() {
      return List.of(from, to);
    }
  }

  /**
   * The whole days from time zero to the first of some events or, where none happened, to the last
   * contact; and what ended the time.
   *
   * <p>Adds two columns: {@code exit_days}, missing where time zero or the end is missing; and
   * {@code exit_cause}: 0 where the last contact ended the time, else 1 plus the position of the
   * event in {@code events}, the first of the list where two fall on one day. Where {@code
   * exit_days} is missing, {@code exit_cause} is {@link #NO_TIME_ZERO} or {@link #NO_EXIT}.
   *
   * @param timeZero the day that counts as 0
   * @param events the days of the events
   * @param lastContact the day that ends the time where no event happened
   */
  record FollowUp(String timeZero, List<String> events, String lastContact) implements CountKey {

    /** The name of the column of days. */
    public static final String EXIT_DAYS = "exit_days";

    /** The name of the column of what ended the time. */
    public static final String EXIT_CAUSE = "exit_cause";

    /** The cause where the last contact ended the time. */
    public static final int CENSORED = 0;

    /** The cause where time zero is missing. */
    public static final int NO_TIME_ZERO = -1;

    /** The cause where neither an event nor a last contact is recorded. */
    public static final int NO_EXIT = -2;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no event
     */
    public FollowUp {
      Objects.requireNonNull(timeZero, "timeZero");
      Objects.requireNonNull(lastContact, "lastContact");
      events = List.copyOf(events);
      if (events.isEmpty()) {
        throw new IllegalArgumentException("an endpoint needs an event");
      }
    }

    @Override
    public List<String> names() {
      return List.of(EXIT_DAYS, EXIT_CAUSE);
    }

    @Override
    public List<String> inputs() {
      List<String> inputs = new ArrayList<>(events);
      inputs.add(0, timeZero);
      inputs.add(lastContact);
      return List.copyOf(inputs);
    }
  }
}
