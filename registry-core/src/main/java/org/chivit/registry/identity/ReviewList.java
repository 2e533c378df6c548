package org.chivit.registry.identity;

import java.util.List;

/**
 * What a search found, for somebody to go through.
 *
 * @param pairs the pairs, the likeliest first
 * @param comparisons how many pairs were compared, some of them more than once
 * @param cutBlocks how many groups of people who share a key were so large that some of their pairs
 *     were not compared; 0 for a complete search
 */
public record ReviewList(List<PossibleDuplicate> pairs, long comparisons, long cutBlocks) {

  /** Copies the list. */
  public ReviewList {
    pairs = List.copyOf(pairs);
  }
}
