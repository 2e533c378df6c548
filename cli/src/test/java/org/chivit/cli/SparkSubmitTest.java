package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chivit.cli.testing.ChivitRun;
import org.chivit.cli.testing.SixtyCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as an application of spark-submit, which brings the master and starts the JVM. */
@Tag("spark")
class SparkSubmitTest {

  @TempDir private static Path directory;

  @Test
  void aSubmittedRunPrintsWhatALocalOneDoes() throws IOException, InterruptedException {
    SixtyCases.registryIn(directory);
    Path talk = directory.resolve("talk.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String line : Files.readAllLines(Path.of("src", "dist", "lib-spark", "jvm.args"))) {
      if (!line.startsWith("#")) {
        command.add(line);
      }
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(
        List.of(
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            "local[2]",
            "--conf",
            "spark.driver.host=127.0.0.1",
            "--class",
            "org.chivit.cli.Chivit",
            // The classes are on the class path already, where a user names the jar.
            "spark-internal"));
    command.addAll(
        List.of("survival", "--by", "iccc_main", "--format", "csv", "--engine", "spark"));

    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectError(talk.toFile())
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exitCode = process.waitFor();

    assertThat(exitCode).as(Files.readString(talk)).isZero();
    assertThat(out)
        .isEqualTo(
            ChivitRun.in(directory)
                .expectingSuccess(
                    "survival", "--by", "iccc_main", "--format", "csv", "--engine", "local"));
  }
}
