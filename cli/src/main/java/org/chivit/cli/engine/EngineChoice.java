package org.chivit.cli.engine;

import java.util.Optional;
import org.chivit.cli.option.EngineName;

/** Which engine counts, when the user leaves the choice to the program. */
final class EngineChoice {

  /**
   * From so many rows on Spark is worth its start of several seconds even on one machine: below it
   * this process answers within about a second.
   */
  static final long BREAK_EVEN_ROWS = 50_000_000;

  private EngineChoice() {}

  /**
   * The engine to use, never {@link EngineName#AUTO}.
   *
   * @param asked what the user asked for
   * @param master the Spark master that was named
   * @param rows how many rows there are to count
   */
  static EngineName of(EngineName asked, Optional<String> master, long rows) {
    if (asked != EngineName.AUTO) {
      return asked;
    }
    return master.isPresent() || rows > BREAK_EVEN_ROWS ? EngineName.SPARK : EngineName.LOCAL;
  }
}
