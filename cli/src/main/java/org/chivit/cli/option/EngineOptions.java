package org.chivit.cli.option;

import java.util.Optional;
import org.chivit.cli.environment.UsageException;
import picocli.CommandLine.Option;

/** Which engine counts, and where. */
public final class EngineOptions {

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      defaultValue = "auto",
      description =
          "auto, local or spark: count in this process or with Apache Spark. The numbers are the same."
              + " auto takes Spark when --master is given or the rows exceed 50 million.")
  private EngineName engine = EngineName.AUTO;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description =
          "The Spark master, such as local[2] or spark://host:7077. Without it the one of"
              + " spark-submit, else all cores of this machine.")
  private String master;

  /**
   * The engine that was asked for.
   *
   * @throws UsageException if a master is named for the engine that has none
   */
  public EngineName engine() {
    if (engine == EngineName.LOCAL && master != null) {
      throw new UsageException(
          "--master names a Spark master, but --engine local does not use Spark; leave one out.");
    }
    return engine;
  }

  /** The Spark master that was named. */
  public Optional<String> master() {
    return Optional.ofNullable(master);
  }
}
