package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chivit.cli.testing.SixtyCases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is loaded when a command starts in a process of its own. */
class ColdStartTest {

  @TempDir private static Path directory;

  @BeforeAll
  static void makeRegistry() {
    SixtyCases.registryIn(directory);
  }

  @ParameterizedTest
  @ValueSource(strings = {"survival --by iccc_main", "coverage", "delay"})
  void countingLoadsNoClassOfSparkHadoopOrTablesaw(String command)
      throws IOException, InterruptedException {
    List<String> arguments =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xlog:class+load",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.chivit.cli.Chivit"),
                Stream.of(command.split(" ", -1)))
            .toList();
    ProcessBuilder builder = new ProcessBuilder(arguments).directory(directory.toFile());
    builder.redirectErrorStream(true);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    List<String> loaded = output.lines().filter(line -> line.contains("[class,load]")).toList();
    assertThat(loaded).anyMatch(line -> line.contains("org.chivit.analytics"));
    assertThat(loaded)
        .noneMatch(line -> line.contains("org.apache.spark."))
        .noneMatch(line -> line.contains("org.apache.hadoop."))
        .noneMatch(line -> line.contains("tech.tablesaw."));
  }
}
