package org.chivit.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.UsageException;
import org.chivit.registry.store.CaseStore;
import org.chivit.registry.store.parquet.ParquetCaseStore;
import picocli.CommandLine.Option;

/** Which registry. */
public final class RegistryOptions {

  private static final String VARIABLE = "CHIVIT_REGISTRY";
  private static final String DEFAULT_FOLDER = "registry";

  /** The file that every registry holds and no other folder does. */
  private static final String MARKER = "registry.json";

  @Option(
      names = "--registry",
      paramLabel = "DIR",
      description =
          "The registry. Without it: the one that the variable CHIVIT_REGISTRY names, else"
              + " ./registry where it is one.")
  private Path folder;

  /** Whether the user named one on the command line. */
  public boolean isNamed() {
    return folder != null;
  }

  /** The option as a user would write it again, with a space before it; empty if none was given. */
  public String asWritten() {
    return folder == null ? "" : " --registry " + folder;
  }

  /**
   * The folder of the registry.
   *
   * @throws UsageException if none is named and none lies where it is looked for
   */
  public Path folder(CliEnvironment environment) {
    if (folder != null) {
      return environment.resolve(folder);
    }
    Optional<String> named = environment.variable().apply(VARIABLE).filter(v -> !v.isBlank());
    if (named.isPresent()) {
      return environment.resolve(Path.of(named.get()));
    }
    Path besides = environment.resolve(Path.of(DEFAULT_FOLDER));
    if (Files.exists(besides.resolve(MARKER))) {
      return besides;
    }
    throw new UsageException(
        "no registry is named, and there is none at ./"
            + DEFAULT_FOLDER
            + ".\nName one with --registry DIR or the variable "
            + VARIABLE
            + ", or make one with: chivit init "
            + DEFAULT_FOLDER);
  }

  /**
   * Opens the registry.
   *
   * @throws org.chivit.registry.store.StoreException if the folder is no registry, or cannot be
   *     read
   */
  public CaseStore open(CliEnvironment environment) {
    return ParquetCaseStore.open(folder(environment));
  }
}
