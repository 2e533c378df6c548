package org.chivit.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.environment.ShellWord;
import org.chivit.registry.intake.UnwritablePlaceException;

/** Runs commands as a user would type them, each below its command line. */
final class DemoScript {

  private static final int SAMPLE_CASES = 1000;
  private static final long SAMPLE_SEED = 2018;

  private final CliEnvironment environment;
  private final CommandRunner runner;
  private final Path folder;
  private int step;

  DemoScript(CliEnvironment environment, CommandRunner runner, Path folder) {
    this.environment = environment;
    this.runner = runner;
    this.folder = folder;
  }

  /** Says a line between the commands. */
  void say(String line) {
    environment.out().print(line + "\n");
    environment.out().flush();
  }

  /** Says what comes next. */
  void headline(String what) {
    step++;
    say("");
    say("== " + step + ". " + what);
  }

  /** Runs a command that must succeed. */
  void run(String what, List<String> arguments) {
    run(what, arguments, ExitCode.OK);
  }

  /** Runs a command that is there to find something. */
  void runExpectingFindings(String what, List<String> arguments) {
    run(what, arguments, ExitCode.FINDINGS);
  }

  private void run(String what, List<String> arguments, int expected) {
    headline(what);
    say("$ chivit " + ShellWord.line(arguments));
    say("");
    List<String> shown = new ArrayList<>(arguments);
    if (hasForms(arguments.get(0))) {
      shown.addAll(List.of("--format", "table"));
    }
    int exitCode = runner.run(shown, environment);
    if (exitCode == ExitCode.UNREADABLE) {
      throw new UnwritablePlaceException(
          "the demo stops here; give it a folder that can be made: chivit demo DIR");
    }
    if (exitCode != expected) {
      throw new IllegalStateException(
          "exit code " + exitCode + " in the place of " + expected + " of: chivit " + arguments);
    }
  }

  private static boolean hasForms(String command) {
    return List.of("survival", "coverage", "delay").contains(command);
  }

  /** The sample that the distribution brings, or the same cases made now. */
  Path sample() {
    Optional<Path> bundled = DemoCommand.bundled(environment, "cases");
    if (bundled.isPresent()) {
      return bundled.get();
    }
    Path made = folder.resolve("cases");
    new SyntheticFolder(environment, SAMPLE_SEED, SAMPLE_CASES).write(environment.resolve(made));
    return made;
  }

  /** The set with errors that the distribution brings. */
  Optional<Path> dirty() {
    return DemoCommand.bundled(environment, "dirty");
  }
}
