package org.chivit.cli.command;

import java.util.List;
import org.chivit.cli.environment.CliEnvironment;

/** Runs the program inside itself, for a command that shows others. */
@FunctionalInterface
public interface CommandRunner {

  /**
   * Runs one command line.
   *
   * @return its exit code
   */
  int run(List<String> arguments, CliEnvironment environment);
}
