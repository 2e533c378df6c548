package org.chivit.registry.outcome;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of the child, in the order of the file.
 *
 * @param events what happened
 * @param followUps the contacts
 */
public record Outcome(List<OutcomeEvent> events, List<FollowUp> followUps) {

  /** Nothing recorded after the diagnosis. */
  public static final Outcome NONE = new Outcome(List.of(), List.of());

  /** Copies the lists. */
  public Outcome {
    events = List.copyOf(events);
    followUps = List.copyOf(followUps);
  }

  /** The events of one kind. */
  public Stream<OutcomeEvent> eventsOf(EventKind kind) {
    return events.stream().filter(event -> event.kind() == kind);
  }

  /** The first death in the order of the file; a rule reports a second one. */
  public Optional<OutcomeEvent.Death> death() {
    return events.stream()
        .filter(OutcomeEvent.Death.class::isInstance)
        .map(OutcomeEvent.Death.class::cast)
        .findFirst();
  }
}
