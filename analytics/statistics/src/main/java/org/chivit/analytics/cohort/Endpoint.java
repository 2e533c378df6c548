package org.chivit.analytics.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chivit.analytics.count.CountKey;
import org.chivit.registry.store.AnalysisColumn;

/**
 * What ends the time that a survival analysis of the registry looks at. Time zero is the incidence
 * date; the time ends with the first of the events or, where none is recorded, with the last
 * contact, which censors. Abandonment and refusal of treatment neither are events nor censor here:
 * a child who abandoned is followed for as long as anything is known.
 */
public enum Endpoint {
  /** Overall survival: death of any cause is the event. */
  OVERALL("overall", "Overall survival", AnalysisColumn.DEATH_DAY),

  /** Event-free survival: the first of relapse, progression, second malignancy and death. */
  EVENT_FREE(
      "event-free",
      "Event-free survival",
      AnalysisColumn.RELAPSE_DAY,
      AnalysisColumn.PROGRESSION_DAY,
      AnalysisColumn.SECOND_MALIGNANCY_DAY,
      AnalysisColumn.DEATH_DAY);

  private final String label;
  private final String title;
  private final CountKey.FollowUp followUp;

  Endpoint(String label, String title, AnalysisColumn... events) {
    this.label = label;
    this.title = title;
    List<String> names = new ArrayList<>();
    for (AnalysisColumn event : events) {
      names.add(event.columnName());
    }
    this.followUp =
        new CountKey.FollowUp(
            AnalysisColumn.INCIDENCE_DAY.columnName(),
            names,
            AnalysisColumn.LAST_CONTACT_DAY.columnName());
  }

  /**
   * The endpoint of that label.
   *
   * @throws IllegalArgumentException if there is none, naming those that there are
   */
  public static Endpoint ofLabel(String label) {
    for (Endpoint endpoint : values()) {
      if (endpoint.label.equals(label)) {
        return endpoint;
      }
    }
    throw new IllegalArgumentException(
        "no endpoint \""
            + label
            + "\"; there are: "
            + Stream.of(values()).map(Endpoint::label).collect(Collectors.joining(", ")));
  }

  /** The word that a user writes and a result carries: {@code overall}. */
  public String label() {
    return label;
  }

  /** The name for people: {@code Overall survival}. */
  public String title() {
    return title;
  }

  /** The time to the endpoint as a key to count by. */
  public CountKey.FollowUp followUp() {
    return followUp;
  }
}
