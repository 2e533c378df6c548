package org.chivit.registry.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "504b030414000600, WORKBOOK",
    "d0cf11e0a1b11ae1, OLD_WORKBOOK",
    "89504e470d0a1a0a, PICTURE",
    "ffd8ffe000104a46, PICTURE",
    "255044462d312e37, PDF",
    "1f8b0800000000ff, COMPRESSED",
    "5041523115041500, PARQUET",
    "fffe630061007300, UTF_16",
    "feff006300610073, UTF_16",
    "efbbbf636173655f, TEXT",
    "504b, TEXT",
    "'', TEXT"
  })
  void theFirstBytesSayIt(String bytes, FileKind kind) throws IOException {
    Path file = Files.write(folder.resolve("file.csv"), HexFormat.of().parseHex(bytes));

    assertThat(FileKind.of(file, "file.csv")).isEqualTo(kind);
  }

  @Test
  void allButTextIsRefusedAsText() {
    for (FileKind kind : FileKind.values()) {
      if (kind == FileKind.TEXT) {
        assertThatCode(() -> kind.requireText("f.csv")).doesNotThrowAnyException();
      } else {
        assertThatThrownBy(() -> kind.requireText("f.csv"))
            .isInstanceOf(UnreadableInputException.class)
            .hasMessageStartingWith("f.csv is not CSV text but ")
            .hasMessageEndingWith(FileKind.SAVE_AS);
      }
    }
  }

  @Test
  void aMissingFileIsRefused() {
    assertThatThrownBy(() -> FileKind.of(folder.resolve("none"), "none"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("none does not exist. Check the path.");
  }
}
