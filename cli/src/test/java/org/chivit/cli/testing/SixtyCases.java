package org.chivit.cli.testing;

import java.nio.file.Path;

/** A registry of sixty synthetic cases, made anew in a folder. */
public final class SixtyCases {

  private SixtyCases() {}

  /** Makes the registry at {@code registry} in the folder. */
  public static void registryIn(Path directory) {
    ChivitRun run = ChivitRun.in(directory);
    run.expectingSuccess("init", "registry");
    run.expectingSuccess(
        "import", ChivitRun.resource("cases/sixty").toString(), "--reason", "sixty cases");
  }
}
