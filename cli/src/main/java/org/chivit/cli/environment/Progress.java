package org.chivit.cli.environment;

import java.io.PrintStream;
import java.util.Locale;

/**
 * How far long work has come, in one line that is written over itself on a terminal and kept silent
 * in a pipe.
 */
public final class Progress implements AutoCloseable {

  private static final String ERASE_LINE = "\r\u001B[K";

  private final PrintStream err;
  private final boolean shown;
  private final String what;
  private final long total;
  private long lastPercent = -1;

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

  /** Tells that so many steps are done; writes only where the percentage has changed. */
  public void at(long done) {
    long percent = total == 0 ? 100 : done * 100 / total;
    if (shown && percent != lastPercent) {
      lastPercent = percent;
      err.print(
          ERASE_LINE + what + " " + percent + " % " + String.format(Locale.ROOT, "(%,d)", done));
      err.flush();
    }
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (shown && lastPercent >= 0) {
      err.print(ERASE_LINE);
      err.flush();
    }
  }
}
