package org.chivit.cli.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected outputs in {@code src/test/resources/golden}. With {@code -Dgolden.update=true} they are
 * rewritten instead of compared, and the test fails once, so that nobody does it unawares.
 */
public final class Golden {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private Golden() {}

  /**
   * Compares what a command said with what is expected.
   *
   * @param name the command and the case, {@code survival/by-group}
   * @param result what it said
   * @param directory the folder of the run, which is written as {@code DIR}
   */
  public static void assertEquals(String name, ChivitRun.Result result, Path directory) {
    String all =
        "exit code "
            + result.exitCode()
            + "\n---- stdout\n"
            + result.out()
            + "---- stderr\n"
            + result.err();
    compare(name + ".txt", all.replace(directory.toString(), "DIR"));
  }

  private static void compare(String name, String actual) {
    Path file = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("golden.update")) {
        if (!Files.exists(file) || !Files.readString(file).equals(actual)) {
          Files.createDirectories(file.getParent());
          Files.writeString(file, actual);
          fail("rewritten: " + file + "; look at the difference, then run without golden.update");
        }
        return;
      }
      assertThat(file).as("rewrite with -Dgolden.update=true").exists();
      assertThat(actual).as(name).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
