package org.chivit.cli.environment;

import java.io.PrintStream;

/** What the program says to the person at the keyboard, apart from results. */
public final class Talk {

  private static final String RED = "\u001B[1;31m";
  private static final String YELLOW = "\u001B[1;33m";
  private static final String RESET = "\u001B[0m";

  private final PrintStream err;
  private final boolean colored;

  /** Talks to the error stream of an environment. */
  public Talk(CliEnvironment environment) {
    this.err = environment.err();
    this.colored = environment.colorAllowed();
  }

  /** Says a line. */
  public void say(String line) {
    print(PlainText.lines(line));
  }

  private void print(String line) {
    err.print(line + "\n");
    err.flush();
  }

  /** Says what went wrong; further lines of the message are indented below it. */
  public void error(String message) {
    labeled(RED, "error: ", message);
  }

  /** Says what wants a look. */
  public void warning(String message) {
    labeled(YELLOW, "warning: ", message);
  }

  /** Says what belongs to a result beside its numbers. */
  public void note(String message) {
    say("note: " + message);
  }

  private void labeled(String color, String label, String message) {
    String indented = PlainText.lines(message.strip().replace("\r\n", "\n")).replace("\n", "\n  ");
    print(colored ? color + label + RESET + indented : label + indented);
  }
}
