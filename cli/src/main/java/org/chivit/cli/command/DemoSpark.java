package org.chivit.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chivit.cli.engine.SparkProcess;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ExitCode;

/** Counts once more with Spark, in a process of its own, and compares byte by byte. */
final class DemoSpark {

  private static final List<String> SPARK = List.of("--engine", "spark", "--master", "local[2]");

  private final CliEnvironment environment;
  private final CommandRunner runner;

  DemoSpark(CliEnvironment environment, CommandRunner runner) {
    this.environment = environment;
    this.runner = runner;
  }

  /**
   * Shows the comparison.
   *
   * @return false if the two differ, or Spark failed
   */
  boolean show(DemoScript script, List<String> command) {
    script.headline("The same survival counted by Apache Spark.");
    List<String> withSpark = new ArrayList<>(command);
    withSpark.addAll(List.of("--format", "csv"));
    withSpark.addAll(SPARK);
    SparkProcess process = new SparkProcess(environment);
    if (!process.isPossible()) {
      script.say("Left out: this installation comes without Spark (no folder lib-spark).");
      return true;
    }
    script.say("$ chivit " + String.join(" ", withSpark));
    byte[] local = local(command);
    SparkProcess.Captured spark = process.capture(withSpark);
    boolean equal = spark.exitCode() == ExitCode.OK && Arrays.equals(local, spark.output());
    script.say(
        equal
            ? "Equal, byte for byte: " + local.length + " bytes from either engine."
            : "NOT equal to what this process counts, or Spark failed (exit code "
                + spark.exitCode()
                + "); please report it to the maintainers.");
    return equal;
  }

  private byte[] local(List<String> command) {
    List<String> arguments = new ArrayList<>(command);
    arguments.addAll(List.of("--format", "csv", "--engine", "local"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      runner.run(arguments, environment.writingTo(out, environment.err()));
    }
    return bytes.toByteArray();
  }
}
