package org.chivit.analytics.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A context that cannot start, in a process of its own: in this one a context may run already, and
 * then no other is started.
 */
@Tag("spark")
class SparkContextsTest {

  /** What the process runs. */
  static final class Attempt {
    private Attempt() {}

    /** Tries to open a context on a master that is none. */
    public static void main(String[] args) {
      try {
        SparkContexts.open(Optional.of("bogus"));
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  @Test
  void aMasterThatIsNoneIsNamedInOneSentence() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Attempt.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(output.lines())
        .containsExactly(
            "Spark does not know the master \"bogus\"; it may be local[2], local[*],"
                + " spark://host:7077, yarn or k8s://host");
  }
}
