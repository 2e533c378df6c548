package org.chivit.cli.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.Deflater;
import org.chivit.cli.testing.ChivitRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program again from a distribution made of the class path of this test. */
class SparkProcessTest {

  @TempDir private static Path directory;

  private static Path home;

  @BeforeAll
  static void makeDistribution() throws IOException {
    home = directory.resolve("home with a space");
    Files.createDirectories(home.resolve("lib"));
    Files.createDirectories(home.resolve("lib-spark"));
    Files.writeString(home.resolve("lib-spark/jvm.args"), "-Dsome.flag=true\n");
    String[] path = System.getProperty("java.class.path").split(File.pathSeparator, -1);
    for (int i = 0; i < path.length; i++) {
      Path entry = Path.of(path[i]);
      if (Files.isDirectory(entry)) {
        jar(entry, home.resolve("lib").resolve("classes-" + i + ".jar"));
      } else if (entry.getFileName().toString().matches("(picocli|registry|analytics-stat).*jar")) {
        Files.copy(entry, home.resolve("lib").resolve(i + "-" + entry.getFileName()));
      }
    }
  }

  private static void jar(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        var files = Files.walk(classes)) {
      out.setLevel(Deflater.NO_COMPRESSION);
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
        Files.copy(each, out);
        out.closeEntry();
      }
    }
  }

  private static SparkProcess process(ChivitRun run) {
    return new SparkProcess(
        run.environment(new ByteArrayOutputStream(), new ByteArrayOutputStream()));
  }

  @Test
  void itRunsTheSameProgramWithTheSameArguments() {
    SparkProcess.Captured captured =
        process(ChivitRun.in(directory).from(home)).capture(List.of("--version"));

    assertThat(new String(captured.output(), StandardCharsets.UTF_8)).startsWith("chivit ");
    assertThat(captured.exitCode()).isZero();
  }

  @Test
  void itsExitCodeIsPassedOn() {
    SparkProcess.Captured captured =
        process(ChivitRun.in(directory).from(home)).capture(List.of("surival"));

    assertThat(captured.exitCode()).isEqualTo(2);
  }

  @Test
  void withoutSparkInTheDistributionItIsImpossible() {
    assertThat(process(ChivitRun.in(directory)).isPossible()).isFalse();
    assertThat(process(ChivitRun.in(directory).from(directory)).isPossible()).isFalse();
    assertThat(process(ChivitRun.in(directory).from(home)).isPossible()).isTrue();
  }

  @Test
  void theNewProcessNeverStartsAnother() {
    ChivitRun child = ChivitRun.in(directory).from(home).with("CHIVIT_SPARK_CHILD", "1");

    assertThat(process(child).isPossible()).isFalse();
  }
}
