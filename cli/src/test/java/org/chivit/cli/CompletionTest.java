package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chivit.cli.testing.ChivitRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {

  @TempDir private Path directory;

  @Test
  void theScriptIsOneThatBashUnderstandsAndKnowsTheCommands()
      throws IOException, InterruptedException {
    String script = ChivitRun.in(directory).expectingSuccess("generate-completion");
    Path file = Files.writeString(directory.resolve("completion.sh"), script);

    assertThat(script).contains("survival", "--where", "snapshots");
    assertThat(new ProcessBuilder("bash", "-n", file.toString()).start().waitFor()).isZero();
  }
}
