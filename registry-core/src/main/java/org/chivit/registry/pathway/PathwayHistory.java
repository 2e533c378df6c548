package org.chivit.registry.pathway;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.code.Answer;

/**
 * What is told of the way to care beside its dates.
 *
 * @param recallSource from whom the dates are known
 * @param firstWorkingDiagnosis what the illness was first taken for, in the words of the record
 * @param facilitiesVisited how many health facilities the child visited before the oncology center
 * @param traditionalHealerFirst whether the family went to a traditional healer first
 * @param reasonsForDelay why the child came late, each once, in the order of {@link ReasonForDelay}
 */
public record PathwayHistory(
    RecallSource recallSource,
    Optional<String> firstWorkingDiagnosis,
    OptionalInt facilitiesVisited,
    Answer traditionalHealerFirst,
    List<ReasonForDelay> reasonsForDelay) {

  /** Nothing told. */
  public static final PathwayHistory UNKNOWN =
      new PathwayHistory(
          RecallSource.UNKNOWN, Optional.empty(), OptionalInt.empty(), Answer.UNKNOWN, List.of());

  /**
   * Brings the reasons into their order.
   *
   * @throws IllegalArgumentException if the number of facilities is negative
   */
  public PathwayHistory {
    Objects.requireNonNull(recallSource, "recallSource");
    Objects.requireNonNull(firstWorkingDiagnosis, "firstWorkingDiagnosis");
    Objects.requireNonNull(traditionalHealerFirst, "traditionalHealerFirst");
    reasonsForDelay = reasonsForDelay.stream().distinct().sorted().toList();
    if (facilitiesVisited.orElse(0) < 0) {
      throw new IllegalArgumentException(
          "facilities visited must not be negative: " + facilitiesVisited.getAsInt());
    }
  }
}
