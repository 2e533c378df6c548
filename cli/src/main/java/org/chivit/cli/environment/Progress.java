package org.chivit.cli.environment;

import java.io.PrintStream;
import java.util.Locale;

/**
 * How far long work has come, in one line that is written over itself on a terminal and kept silent
 * in a pipe.
 */
public final class Progress implements AutoCloseable {

  private static final String ERASE_LINE = "\r\u001B[K";

  /** Work of which nobody knows how much there will be: only what is done is told. */
  private static final long UNKNOWN = -1;

  /** How often work of unknown length is told. */
  private static final long STEP = 500;

  private final PrintStream err;
  private final boolean shown;
  private final String what;
  private final long total;
  private long lastShown = -1;

  /** Starts at nothing, toward nobody knows where. */
  public static Progress counting(CliEnvironment environment, String what) {
    return new Progress(environment, what, UNKNOWN);
  }

  /**
   * Starts at nothing.
   *
   * @param what what is being done, such as {@code writing cases}
   * @param total how many steps there will be
   */
  public Progress(CliEnvironment environment, String what, long total) {
    this.err = environment.err();
    this.shown = environment.errTo() == Destination.TERMINAL && environment.colorAllowed();
    this.what = what;
    this.total = total;
  }

  /** Tells that so many steps are done; writes only where that shows. */
  public void at(long done) {
    if (!shown) {
      return;
    }
    long stage = stage(done);
    if (stage != lastShown) {
      lastShown = stage;
      String count = String.format(Locale.ROOT, "%,d", done);
      err.print(ERASE_LINE + what + (total == UNKNOWN ? " " + count : percent(stage, count)));
      err.flush();
    }
  }

  private long stage(long done) {
    if (total == UNKNOWN) {
      return done / STEP;
    }
    return total == 0 ? 100 : done * 100 / total;
  }

  private static String percent(long percent, String count) {
    return " " + percent + " % (" + count + ")";
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (shown && lastShown >= 0) {
      err.print(ERASE_LINE);
      err.flush();
    }
  }
}
