package org.chivit.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chivit.registry.intake.UnwritablePlaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir private Path directory;

  @Test
  void theTextIsWrittenAsUtf8() throws IOException {
    Path file = directory.resolve("ការ.txt");

    AtomicFile.write(file, "ជីវិត – life\n");

    assertThat(Files.readString(file)).isEqualTo("ជីវិត – life\n");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aLinkKeepsPointingToTheFileThatIsReplaced() throws IOException {
    Path file = Files.writeString(directory.resolve("file.txt"), "before");
    Path link = Files.createSymbolicLink(directory.resolve("link.txt"), file);

    AtomicFile.write(link, "after");

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("after");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aDeviceIsWrittenToAndStays() {
    AtomicFile.write(Path.of("/dev/null"), "nothing");

    assertThat(Path.of("/dev/null")).exists();
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @Test
  void aFolderIsNoPlaceForAResult() {
    assertThatThrownBy(() -> AtomicFile.write(directory, "text"))
        .isInstanceOf(UnwritablePlaceException.class)
        .hasMessage(directory + " is a folder; name a file to write the result to.");
  }

  @Test
  void aMissingFolderIsNamed() {
    Path file = directory.resolve("nowhere").resolve("file.csv");

    assertThatThrownBy(() -> AtomicFile.write(file, "text"))
        .isInstanceOf(UnwritablePlaceException.class)
        .hasMessageStartingWith("cannot write " + file)
        .hasMessageContaining("a folder that exists");
  }
}
