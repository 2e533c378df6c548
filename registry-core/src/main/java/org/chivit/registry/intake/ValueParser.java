package org.chivit.registry.intake;

/**
 * Reads the text of a cell.
 *
 * @param <T> the type of the value
 */
interface ValueParser<T> {

  /** Reads a text that is stripped and not empty. */
  Parsed<T> parse(String text);
}
