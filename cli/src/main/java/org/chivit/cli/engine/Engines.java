package org.chivit.cli.engine;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.ToIntFunction;
import org.chivit.analytics.count.CaseCounter;
import org.chivit.analytics.count.CountingEngine;
import org.chivit.analytics.count.local.LocalCounter;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.UsageException;
import org.chivit.cli.option.EngineName;
import org.chivit.cli.option.EngineOptions;
import org.chivit.registry.store.ColumnSource;

/**
 * Opens the counter that a command asks for, and gives it to what the command does with it. Where
 * Spark is asked for and not on the class path, the whole command runs in a process that has it
 * instead.
 */
public final class Engines {

  private static final String SPARK = "spark";

  private final CliEnvironment environment;
  private final EngineOptions options;
  private final List<String> arguments;

  /**
   * The engines of one run.
   *
   * @param arguments the arguments of the program as the user wrote them
   */
  public Engines(CliEnvironment environment, EngineOptions options, List<String> arguments) {
    this.environment = environment;
    this.options = options;
    this.arguments = List.copyOf(arguments);
  }

  /**
   * Counts in a dataset of the store, or in a table that is no registry.
   *
   * @return the exit code
   * @throws EngineUnavailableException if Spark is asked for and cannot be found or started
   * @throws UsageException if Spark does not know such a master
   */
  public int countIn(ColumnSource source, ToIntFunction<CaseCounter> command) {
    EngineName name = EngineChoice.of(options.engine(), options.master(), source.rowCount());
    if (name == EngineName.LOCAL) {
      return with(new LocalCounter(source), command);
    }
    Optional<CountingEngine> engine = findSpark();
    if (engine.isPresent()) {
      return with(open(engine.get(), source), command);
    }
    SparkProcess process = new SparkProcess(environment);
    if (process.isPossible()) {
      return process.run(arguments);
    }
    throw new EngineUnavailableException(
        "Spark is not here: the distribution brings it in its folder lib-spark.\n"
            + "Count in this process with --engine local; the numbers are the same.");
  }

  private CaseCounter open(CountingEngine engine, ColumnSource source) {
    try {
      return engine.open(source, options.master());
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage(), e);
    } catch (Exception e) {
      // Spark is written in Scala, which throws checked exceptions without declaring them.
      throw new EngineUnavailableException("Spark cannot be started: " + e.getMessage(), e);
    }
  }

  private static int with(CaseCounter counter, ToIntFunction<CaseCounter> command) {
    try (counter) {
      return command.applyAsInt(counter);
    }
  }

  private static Optional<CountingEngine> findSpark() {
    for (CountingEngine engine : ServiceLoader.load(CountingEngine.class)) {
      if (engine.name().equals(SPARK)) {
        return Optional.of(engine);
      }
    }
    return Optional.empty();
  }
}
