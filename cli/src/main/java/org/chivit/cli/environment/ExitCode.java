package org.chivit.cli.environment;

import java.util.LinkedHashMap;
import java.util.Map;

/** The exit codes, which scripts rely on: a fixed small set. */
public final class ExitCode {

  /** Done, nothing to object to. */
  public static final int OK = 0;

  /** Done, but rows were rejected, or rules found something that wants a look. */
  public static final int FINDINGS = 1;

  /** The command line is wrong; nothing was done. */
  public static final int USAGE = 2;

  /** An input, a registry or a folder cannot be read or written; nothing was changed. */
  public static final int UNREADABLE = 3;

  /** An error of the program itself. */
  public static final int BUG = 70;

  private ExitCode() {}

  /** What each code means, as the help lists it. */
  public static Map<String, String> descriptions() {
    Map<String, String> descriptions = new LinkedHashMap<>();
    descriptions.put(" " + OK, "done");
    descriptions.put(
        " " + FINDINGS, "done, but rows were rejected or left out, or rules found something");
    descriptions.put(" " + USAGE, "the command line is wrong: a command, an option or a column");
    descriptions.put(
        " " + UNREADABLE, "an input, a registry or a folder cannot be read or written");
    descriptions.put(BUG + "", "an error of the program");
    return descriptions;
  }
}
