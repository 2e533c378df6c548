package org.chivit.registry.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.chivit.registry.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryFolderTest {

  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

  @TempDir Path parent;

  @Test
  void aNewRegistryIsAMarkerAndALogOfOneEntry() throws IOException {
    Path path = parent.resolve("deep/registry");

    RegistryFolder folder = create(path);

    assertThat(path.resolve("registry.json"))
        .content()
        .isEqualToIgnoringWhitespace(
            "{\"format\":\"chivit-registry\",\"schemaVersion\":1,"
                + "\"created\":\"2026-01-02T03:04:05Z\"}");
    assertThat(folder.table().resolve("_delta_log/00000000000000000000.json")).exists();
    assertThat(RegistryFolder.open(path).log().entries()).hasSize(1);
    try (var content = Files.list(path)) {
      assertThat(content).hasSize(2);
    }
  }

  @Test
  void anEmptyFolderBecomesARegistry() throws IOException {
    Path path = Files.createDirectory(parent.resolve("empty"));

    create(path);

    assertThat(RegistryFolder.isRegistry(path)).isTrue();
  }

  @Test
  void aCreationThatWasBrokenOffIsTakenUp() throws IOException {
    Path path = parent.resolve("registry");
    create(path);
    Files.delete(path.resolve("cases/_delta_log/00000000000000000000.json"));
    assertThatThrownBy(() -> RegistryFolder.open(path))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            path.resolve("cases/_delta_log")
                + " is empty: the registry was not created to the end. Create it again.");

    create(path);

    assertThat(RegistryFolder.open(path).log().entries()).hasSize(1);
  }

  @Test
  void anExistingRegistryIsNotTouched() throws IOException {
    Path path = parent.resolve("registry");
    create(path);
    String before = Files.readString(path.resolve("registry.json"));

    assertThatThrownBy(() -> create(path))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            path
                + " is a registry already; nothing was changed. Open it, or choose another"
                + " folder.");
    assertThat(path.resolve("registry.json")).hasContent(before);
  }

  @Test
  void aFolderWithOtherThingsIsRefused() throws IOException {
    Files.writeString(parent.resolve("thesis.doc"), "x");

    assertThatThrownBy(() -> create(parent))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            parent
                + " is not empty and not a registry: it holds thesis.doc. Choose an empty or a new"
                + " folder.");
    assertThat(parent.resolve("registry.json")).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeMadeIsAClearError() throws IOException {
    Path file = Files.writeString(parent.resolve("file"), "x");

    assertThatThrownBy(() -> create(file))
        .isInstanceOf(StoreException.class)
        .hasMessage(file + " is a file, not a folder. Choose another name.");
    assertThatThrownBy(() -> create(file.resolve("registry")))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("cannot create a registry in " + file.resolve("registry") + ": ")
        .hasMessageEndingWith("Choose a folder that you may write to.");
  }

  @Test
  void whatIsNoRegistrySaysWhy() throws IOException {
    Path file = Files.writeString(parent.resolve("file"), "x");

    assertThatThrownBy(() -> RegistryFolder.open(parent.resolve("none")))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            parent.resolve("none")
                + " does not exist. Name the folder of a registry, or create one there first.");
    assertThatThrownBy(() -> RegistryFolder.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith(file + " is not a folder.");
    assertThatThrownBy(() -> RegistryFolder.open(parent))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith(parent + " is not a registry: it has no registry.json.");
  }

  @Test
  void aForeignDamagedOrNewerMarkerIsRefused() throws IOException {
    Path marker = parent.resolve("registry.json");

    Files.writeString(marker, "{");
    assertThatThrownBy(() -> RegistryFolder.open(parent))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "cannot read "
                + marker
                + ": it is not valid JSON. Take the file from a copy of the registry.");
    Files.writeString(marker, "{\"format\":\"other\"}");
    assertThatThrownBy(() -> RegistryFolder.open(parent))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("registry.json does not say chivit-registry");
    Files.writeString(marker, "{\"format\":\"chivit-registry\",\"schemaVersion\":2}");
    assertThatThrownBy(() -> RegistryFolder.open(parent))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("schema version 2, this one knows 1");
  }

  @Test
  void aLogWithAGapIsRefused() throws IOException {
    Path path = parent.resolve("registry");
    RegistryFolder folder = create(path);
    Path log = folder.table().resolve("_delta_log");
    Files.copy(log.resolve(name(0)), log.resolve(name(2)));

    assertThatThrownBy(() -> RegistryFolder.open(path))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "the log has a gap: "
                + log.resolve(name(1))
                + " is missing, though later versions are there. Take it from a copy of the"
                + " registry.");
  }

  @Test
  void aLogThatIsMissingOrDamagedIsRefused() throws IOException {
    Path path = parent.resolve("registry");
    RegistryFolder folder = create(path);
    Path log = folder.table().resolve("_delta_log");

    Files.writeString(log.resolve(name(0)), "{\"commitInfo\":{\"timest");
    assertThatThrownBy(() -> RegistryFolder.open(path))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("cannot use " + log.resolve(name(0)) + ": it is not valid JSON.");
    Files.delete(log.resolve(name(0)));
    Files.delete(log);
    assertThatThrownBy(() -> RegistryFolder.open(path))
        .isInstanceOf(StoreException.class)
        .hasMessage(log + " is missing. Take the folder from a copy of the registry.");
  }

  @Test
  void filesOfOtherProgramsInTheLogAreNoVersions() throws IOException {
    Path path = parent.resolve("registry");
    Path log = create(path).table().resolve("_delta_log");
    Files.writeString(log.resolve(".tmp-left-behind"), "half");
    Files.writeString(log.resolve(name(0).replace(".json", ".crc")), "{}");
    Files.writeString(log.resolve("notes.json"), "{}");

    assertThat(RegistryFolder.open(path).log().entries()).hasSize(1);
  }

  private static RegistryFolder create(Path path) {
    return RegistryFolder.create(path, "{\"type\":\"struct\",\"fields\":[]}", TIME, "tester");
  }

  private static String name(int version) {
    return "0000000000000000000" + version + ".json";
  }
}
