package org.chivit.cli.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.LongStream;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.Progress;
import org.chivit.registry.intake.CaseFiles;
import org.chivit.registry.synthetic.SyntheticCases;

/**
 * Synthetic cases as a folder of CSV files.
 *
 * @param environment where progress is shown
 * @param seed which cases
 * @param cases how many
 */
record SyntheticFolder(CliEnvironment environment, long seed, int cases) {

  SyntheticFolder {
    Objects.requireNonNull(environment, "environment");
  }

  /**
   * Writes the folder.
   *
   * @throws org.chivit.registry.intake.UnwritablePlaceException if there is something in it, or it
   *     cannot be written
   */
  void write(Path folder) {
    SyntheticCases synthetic = new SyntheticCases(seed);
    try (Progress progress = new Progress(environment, "writing synthetic cases", cases)) {
      CaseFiles.write(
          folder,
          () ->
              LongStream.range(0, cases).peek(progress::at).mapToObj(synthetic::caseAt).iterator());
    }
  }
}
