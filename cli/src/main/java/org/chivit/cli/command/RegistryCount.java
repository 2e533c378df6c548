package org.chivit.cli.command;

import java.util.function.ToIntBiFunction;
import org.chivit.analytics.count.CaseCounter;
import org.chivit.cli.engine.Engines;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.option.EngineOptions;
import org.chivit.cli.option.RegistryOptions;
import org.chivit.cli.option.SnapshotOptions;
import org.chivit.registry.store.CaseStore;
import org.chivit.registry.store.Snapshot;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which registry to count, in which state, by which engine: the options, and the counting. */
final class RegistryCount {

  @Mixin private RegistryOptions registry;
  @Mixin private SnapshotOptions snapshot;
  @Mixin private EngineOptions engine;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /** Whether the user named a registry or one of its snapshots. */
  boolean namesRegistry() {
    return registry.isNamed() || snapshot.id().isPresent();
  }

  /**
   * Opens the snapshot and gives its counter to the command.
   *
   * @return the exit code
   */
  int run(CliEnvironment environment, ToIntBiFunction<CaseCounter, Snapshot> command) {
    CaseStore store = registry.open(environment);
    Snapshot chosen = snapshot.in(store);
    return engines(environment)
        .countIn(store.open(chosen).columns(), counter -> command.applyAsInt(counter, chosen));
  }

  /** The engines, for a table that is no registry. */
  Engines engines(CliEnvironment environment) {
    return new Engines(
        environment, engine, spec.root().commandLine().getParseResult().originalArgs());
  }
}
