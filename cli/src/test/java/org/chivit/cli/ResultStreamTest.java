package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chivit.cli.environment.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Results that cannot be written out. */
class ResultStreamTest {

  private static ResultStream failingWith(String message) {
    return new ResultStream(
        new OutputStream() {
          @Override
          public void write(int oneByte) throws IOException {
            throw new IOException(message);
          }
        });
  }

  @Test
  void whatCouldNotBeWrittenIsRemembered() {
    ResultStream stream = failingWith("No space left on device");

    try (PrintStream print = new PrintStream(stream, true, StandardCharsets.UTF_8)) {
      print.print("a result\n");
    }

    assertThat(stream.loss()).contains("No space left on device");
  }

  @Test
  void aReaderWhoHasEnoughIsNoLoss() {
    ResultStream stream = failingWith("Broken pipe");

    try (PrintStream print = new PrintStream(stream, true, StandardCharsets.UTF_8)) {
      print.print("a result\n");
    }

    assertThat(stream.loss()).isEmpty();
  }

  @Test
  void whatIsWrittenArrives() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    try (ResultStream stream = new ResultStream(bytes)) {
      stream.write("ជីវិត".getBytes(StandardCharsets.UTF_8));
      stream.write('!');
      assertThat(stream.loss()).isEmpty();
    }

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("ជីវិត!");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aResultOnAFullDiskIsAnError() throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "org.chivit.cli.Chivit",
            "columns");
    Process process = builder.redirectOutput(new File("/dev/full")).start();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isEqualTo(ExitCode.UNREADABLE);
    assertThat(said).contains("error: the result could not be written (No space left on device)");
  }
}
