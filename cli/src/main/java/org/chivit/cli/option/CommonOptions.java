package org.chivit.cli.option;

import picocli.CommandLine.Option;

/** What every command understands. */
public final class CommonOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  @Option(names = "--debug", description = "Show the stack trace of an error of the program.")
  private boolean debug;

  /** Whether help was asked for. */
  public boolean help() {
    return help;
  }

  /** Whether a stack trace was asked for. */
  public boolean debug() {
    return debug;
  }
}
