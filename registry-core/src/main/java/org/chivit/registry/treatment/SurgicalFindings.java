package org.chivit.registry.treatment;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.code.Answer;

/**
 * What an operation found, and what came of it.
 *
 * @param ruptureOrSpillage whether the tumor had ruptured, or was spilled in the operation
 * @param nodesSampled how many lymph nodes were sampled, from 0
 * @param nodesPositive how many of them held tumor
 * @param complication the gravest complication
 */
public record SurgicalFindings(
    Answer ruptureOrSpillage,
    OptionalInt nodesSampled,
    OptionalInt nodesPositive,
    Optional<ClavienDindo> complication) {

  /** Nothing recorded. */
  public static final SurgicalFindings UNKNOWN =
      new SurgicalFindings(
          Answer.UNKNOWN, OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if a number is negative, or more nodes are positive than were
   *     sampled
   */
  public SurgicalFindings {
    Objects.requireNonNull(ruptureOrSpillage, "ruptureOrSpillage");
    Objects.requireNonNull(complication, "complication");
    if (nodesSampled.orElse(0) < 0 || nodesPositive.orElse(0) < 0) {
      throw new IllegalArgumentException(
          "nodes must not be negative: " + nodesSampled + ", " + nodesPositive);
    }
    if (nodesPositive.orElse(0) > nodesSampled.orElse(Integer.MAX_VALUE)) {
      throw new IllegalArgumentException(
          nodesPositive.getAsInt()
              + " nodes cannot be positive where "
              + nodesSampled.getAsInt()
              + " were sampled");
    }
  }
}
