package org.chivit.registry.outcome;

import java.util.Objects;
import java.util.Optional;
import org.chivit.registry.date.PartialDate;

/**
 * Something that happened to a child after the diagnosis. One record per kind, so that each kind
 * carries just what belongs to it.
 */
public sealed interface OutcomeEvent {

  /** When it happened, as far as it is known. */
  PartialDate date();

  /** The kind, as files name it. */
  EventKind kind();

  /**
   * The disease came back after a remission.
   *
   * @param date the day on which it was found
   * @param site where it came back
   */
  record Relapse(PartialDate date, RelapseSite site) implements OutcomeEvent {
    /** Checks that nothing is null. */
    public Relapse {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(site, "site");
    }

    /** A relapse at an unknown site. */
    public Relapse(PartialDate date) {
      this(date, RelapseSite.UNKNOWN);
    }

    @Override
    public EventKind kind() {
      return EventKind.RELAPSE;
    }
  }

  /** The disease grew without a remission before. */
  record Progression(PartialDate date) implements OutcomeEvent {
    /** Checks that nothing is null. */
    public Progression {
      Objects.requireNonNull(date, "date");
    }

    @Override
    public EventKind kind() {
      return EventKind.PROGRESSION;
    }
  }

  /** A second malignant neoplasm. */
  record SecondMalignancy(PartialDate date) implements OutcomeEvent {
    /** Checks that nothing is null. */
    public SecondMalignancy {
      Objects.requireNonNull(date, "date");
    }

    @Override
    public EventKind kind() {
      return EventKind.SECOND_MALIGNANCY;
    }
  }

  /**
   * The family refused curative treatment before it began.
   *
   * <p>SIOP PODC counts refusal as abandonment (Mostert 2011); it is kept apart here so that either
   * can be counted.
   */
  record Refusal(PartialDate date) implements OutcomeEvent {
    /** Checks that nothing is null. */
    public Refusal {
      Objects.requireNonNull(date, "date");
    }

    @Override
    public EventKind kind() {
      return EventKind.REFUSAL;
    }
  }

  /**
   * Curative treatment was not completed: four or more consecutive weeks were missed (SIOP PODC,
   * Mostert 2011). The date is the last treatment attended.
   */
  record Abandonment(PartialDate date) implements OutcomeEvent {
    /** Checks that nothing is null. */
    public Abandonment {
      Objects.requireNonNull(date, "date");
    }

    @Override
    public EventKind kind() {
      return EventKind.ABANDONMENT;
    }
  }

  /** The child came back to treatment after an abandonment. */
  record Return(PartialDate date) implements OutcomeEvent {
    /** Checks that nothing is null. */
    public Return {
      Objects.requireNonNull(date, "date");
    }

    @Override
    public EventKind kind() {
      return EventKind.RETURN;
    }
  }

  /**
   * The child died.
   *
   * @param date the day of death
   * @param cause its class of cause
   * @param causeDetail the cause in the hospital's own words, such as {@code sepsis}
   */
  record Death(PartialDate date, CauseOfDeath cause, Optional<String> causeDetail)
      implements OutcomeEvent {
    /** Checks that nothing is null. */
    public Death {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(cause, "cause");
      Objects.requireNonNull(causeDetail, "causeDetail");
    }

    /** A death of which the class of cause alone is recorded. */
    public Death(PartialDate date, CauseOfDeath cause) {
      this(date, cause, Optional.empty());
    }

    @Override
    public EventKind kind() {
      return EventKind.DEATH;
    }
  }
}
