package org.chivit.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ShellWord;
import org.chivit.cli.environment.UsageException;
import org.chivit.registry.store.CaseStore;
import org.chivit.registry.store.parquet.ParquetCaseStore;
import org.chivit.registry.text.UnreadableInputException;
import picocli.CommandLine.Option;

/** Which registry. */
public final class RegistryOptions {

  private static final String VARIABLE = "CHIVIT_REGISTRY";
  private static final String DEFAULT_FOLDER = "registry";

  /** The file that every registry holds and no other folder does. */
  static final String MARKER = "registry.json";

  /** The folder within a registry that holds its data. */
  static final String CASES = "cases";

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
    return folder == null ? "" : " --registry " + ShellWord.of(folder);
  }

  /**
   * The folder of the registry.
   *
   * @throws UsageException if none is named and none lies where it is looked for
   */
  public Path folder(CliEnvironment environment) {
    return find(environment)
        .orElseThrow(
            () ->
                new UsageException(
                    "no registry is named, and there is none at ./"
                        + DEFAULT_FOLDER
                        + ".\nName one with --registry DIR or the variable "
                        + VARIABLE
                        + ", or make one with: chivit init "
                        + DEFAULT_FOLDER));
  }

  /**
   * The folder of the registry, for what can do without one.
   *
   * @return the folder, or empty if none is named and none lies where it is looked for
   * @throws UnreadableInputException if the folder that is named is no registry
   */
  public Optional<Path> findFolder(CliEnvironment environment) {
    Optional<Path> found = find(environment);
    if (found.isPresent() && !Files.exists(found.get().resolve(MARKER))) {
      throw new UnreadableInputException(
          found.get() + " is not a registry: it has no " + MARKER + ".");
    }
    return found;
  }

  /** The folder of the registry; empty if none is named and none lies where it is looked for. */
  public Optional<Path> find(CliEnvironment environment) {
    if (folder != null) {
      return Optional.of(environment.resolve(folder));
    }
    Optional<String> variable = environment.variable().apply(VARIABLE).filter(v -> !v.isBlank());
    if (variable.isPresent()) {
      return variable.map(name -> environment.resolve(Path.of(name)));
    }
    return Optional.of(environment.resolve(Path.of(DEFAULT_FOLDER)))
        .filter(besides -> Files.exists(besides.resolve(MARKER)));
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
