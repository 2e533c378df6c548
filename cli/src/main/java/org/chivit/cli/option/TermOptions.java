package org.chivit.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.registry.code.search.HospitalTerms;
import org.chivit.registry.code.search.TermFile;
import org.chivit.registry.text.UnreadableInputException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A hospital's own terms for the codes. */
public final class TermOptions {

  @Option(
      names = "--terms",
      paramLabel = "FILE",
      description =
          "Your own terms, CSV with the columns code, label and, if wanted, language (en, km, ...)."
              + " Without it: tables/icdo_terms.csv in the registry, where there is one.")
  private Path file;

  @Mixin private RegistryOptions registry;

  /**
   * Reads the terms.
   *
   * @return the terms, or empty if no file is named and the registry has none
   * @throws UnreadableInputException if the file cannot be read, or the folder that is named is no
   *     registry
   */
  public Optional<HospitalTerms> read(CliEnvironment environment) {
    Optional<Path> ofRegistry =
        registry.findFolder(environment).map(TermFile::ofRegistry).filter(Files::exists);
    return Optional.ofNullable(file)
        .map(environment::resolve)
        .or(() -> ofRegistry)
        .map(TermFile::read);
  }
}
