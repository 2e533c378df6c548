package org.chivit.registry.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableFilesTest {

  @TempDir Path folder;

  @Test
  void aNewFileHoldsWhatWasGiven() throws IOException {
    DurableFiles.writeNew(folder.resolve("a"), bytes("content"));

    assertThat(folder.resolve("a")).hasContent("content");
  }

  @Test
  void aNewFileNeverReplacesAnother() throws IOException {
    DurableFiles.writeNew(folder.resolve("a"), bytes("first"));

    assertThatThrownBy(() -> DurableFiles.writeNew(folder.resolve("a"), bytes("second")))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("a");
    assertThat(folder.resolve("a")).hasContent("first");
  }

  @Test
  void aTakenNameIsToldAndKeepsItsContent() throws IOException {
    Path target = folder.resolve("target");

    assertThat(DurableFiles.putIfAbsent(target, bytes("first"))).isTrue();
    assertThat(DurableFiles.putIfAbsent(target, bytes("second"))).isFalse();

    assertThat(target).hasContent("first");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp-*");
  }

  @Test
  void withoutLinksTheNameIsTakenOnceToo() throws IOException {
    Path target = folder.resolve("target");
    Files.writeString(folder.resolve("one"), "first");
    Files.writeString(folder.resolve("two"), "second");

    assertThat(DurableFiles.renameUnderLock(folder.resolve("one"), target)).isTrue();
    assertThat(DurableFiles.renameUnderLock(folder.resolve("two"), target)).isFalse();

    assertThat(target).hasContent("first");
  }

  @Test
  void whereLinksWorkAFailureIsNotMendedByARename() throws IOException {
    // A name that is too long fails for the target alone.
    Path tooLong = folder.resolve("x".repeat(300));

    assertThatThrownBy(() -> DurableFiles.putIfAbsent(tooLong, bytes("content")))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("too long");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp-*");
  }

  @Test
  void ofManyThreadsOneTakesTheName() throws Exception {
    Path target = folder.resolve("target");
    List<Callable<Boolean>> attempts = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      byte[] content = bytes("from " + i);
      attempts.add(() -> DurableFiles.putIfAbsent(target, content));
    }

    ExecutorService threads = Executors.newFixedThreadPool(8);
    int winners = 0;
    try {
      for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
        winners += attempt.get() ? 1 : 0;
      }
    } finally {
      threads.shutdown();
    }

    assertThat(winners).isEqualTo(1);
  }

  @Test
  void aFolderThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> DurableFiles.forceFolder(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("none");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
