package org.chivit.cli.engine;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.Destination;

/**
 * The same command in a new Java process that has Spark on its class path and what Spark needs of
 * the Java runtime.
 */
public final class SparkProcess {

  /** Set in the new process, so that it never starts another one. */
  static final String CHILD_VARIABLE = "CHIVIT_SPARK_CHILD";

  private static final String MAIN_CLASS = "org.chivit.cli.Chivit";

  private final CliEnvironment environment;

  /** A process beside the one of this environment. */
  public SparkProcess(CliEnvironment environment) {
    this.environment = environment;
  }

  /**
   * Whether the distribution that this program runs from brings Spark, and this is not already the
   * new process.
   */
  public boolean isPossible() {
    return environment.variable().apply(CHILD_VARIABLE).isEmpty()
        && environment.home().filter(home -> Files.isDirectory(sparkFolder(home))).isPresent();
  }

  /**
   * Runs the program with these arguments on the streams of this process.
   *
   * @return its exit code
   * @throws EngineUnavailableException if it cannot be started
   */
  public int run(List<String> arguments) {
    environment.out().flush();
    environment.err().flush();
    return await(start(builder(arguments).inheritIO()));
  }

  /**
   * What came of a process.
   *
   * @param exitCode its exit code
   * @param output the bytes of its standard output
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Captured(int exitCode, byte[] output) {}

  /**
   * Runs the program with these arguments and keeps its standard output; what it says goes where
   * this process says things.
   *
   * @throws EngineUnavailableException if it cannot be started
   */
  public Captured capture(List<String> arguments) {
    ProcessBuilder builder = builder(arguments);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = start(builder);
    try (InputStream output = process.getInputStream()) {
      byte[] bytes = output.readAllBytes();
      return new Captured(await(process), bytes);
    } catch (IOException e) {
      throw new EngineUnavailableException("the output of Spark's process cannot be read", e);
    }
  }

  private ProcessBuilder builder(List<String> arguments) {
    ProcessBuilder builder = new ProcessBuilder(command(arguments));
    builder.environment().put(CHILD_VARIABLE, "1");
    return builder;
  }

  private List<String> command(List<String> arguments) {
    Path home = environment.home().orElseThrow();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // The quick compiler starts Spark in three quarters of the time and counts as fast.
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    Path jvmArguments = sparkFolder(home).resolve("jvm.args");
    if (Files.exists(jvmArguments)) {
      command.add("@" + jvmArguments);
    }
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Dchivit.home=" + home);
    command.add("-Dchivit.terminal=" + (environment.outTo() == Destination.TERMINAL));
    javaOptions().ifPresent(options -> command.addAll(List.of(options.strip().split("\\s+", -1))));
    command.add("-cp");
    command.add(home.resolve("lib") + "/*" + File.pathSeparator + sparkFolder(home) + "/*");
    command.add(MAIN_CLASS);
    command.addAll(arguments);
    return command;
  }

  private Optional<String> javaOptions() {
    return environment.variable().apply("CHIVIT_JAVA_OPTS").filter(options -> !options.isBlank());
  }

  private static Path sparkFolder(Path home) {
    return home.resolve("lib-spark");
  }

  private static Process start(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new EngineUnavailableException(
          "cannot start a Java process for Spark: " + builder.command().get(0), e);
    }
  }

  private static int await(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new EngineUnavailableException("interrupted while Spark was counting", e);
    }
  }
}
