package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, with a Java in its place that only tells what it is told. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final Path LAUNCHER = Path.of("src/dist/bin/chivit");

  @TempDir private Path directory;

  @BeforeEach
  void makeDistribution() throws IOException {
    script(directory.resolve("a b/bin/chivit"), Files.readString(LAUNCHER));
    script(
        directory.resolve("jdk/bin/java"),
        "#!/bin/sh\nprintf '%s\\n' \"locale ${LC_ALL:-none}\" \"$@\"\n");
    Files.createDirectories(directory.resolve("a b/lib"));
    for (String jar : List.of("one.jar", "two.jar")) {
      Files.createFile(directory.resolve("a b/lib").resolve(jar));
    }
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private List<String> told(Map<String, String> variables, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("a b/bin/chivit");
    builder.command().addAll(List.of(arguments));
    builder.directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().put("JAVA_HOME", directory.resolve("jdk").toString());
    builder.environment().putAll(variables);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.lines().toList();
  }

  @Test
  void javaIsGivenALocaleThatHasKhmerLettersWhereThereIsNone()
      throws IOException, InterruptedException {
    assertThat(told(Map.of())).contains("locale C.UTF-8");
    assertThat(told(Map.of("LANG", "C"))).contains("locale C.UTF-8");
    assertThat(told(Map.of("LC_ALL", "POSIX", "LANG", "km_KH.UTF-8"))).contains("locale C.UTF-8");
  }

  @Test
  void aLocaleThatTheUserChoseStays() throws IOException, InterruptedException {
    assertThat(told(Map.of("LANG", "km_KH.UTF-8"))).contains("locale none");
    assertThat(told(Map.of("LC_ALL", "fr_FR.ISO-8859-1"))).contains("locale fr_FR.ISO-8859-1");
  }

  @Test
  void theFolderIsFoundWhateverTheShellSearches() throws IOException, InterruptedException {
    String home = directory.toRealPath().resolve("a b").toString();

    List<String> told =
        told(
            Map.of("CDPATH", directory.toString(), "separator", "no separator"),
            "survival",
            "--where",
            "province = 'Phnom Penh'");

    assertThat(told)
        .contains("-Dchivit.home=" + home, home + "/lib/one.jar:" + home + "/lib/two.jar")
        .endsWith("survival", "--where", "province = 'Phnom Penh'");
  }
}
