package org.chivit.registry.store.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.CommitRequest;
import org.chivit.registry.store.CommitResult;
import org.chivit.registry.store.Snapshot;
import org.chivit.registry.store.SnapshotData;
import org.chivit.registry.store.folder.DataFile;
import org.chivit.registry.store.folder.RegistryFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrentCommitTest {

  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");
  private static final int COMMITS = 8;

  @TempDir Path parent;

  @Test
  void noCommitOfTwoWritersIsLost() throws Exception {
    Path folder = parent.resolve("registry");
    ParquetCaseStore.create(folder, TIME, "creator");

    run(
        List.of(
            () -> commitOneByOne(folder, "A"),
            () -> commitOneByOne(folder, "B"),
            () -> commitOneByOne(folder, "C")));

    ParquetCaseStore store = ParquetCaseStore.open(folder);
    assertThat(store.snapshots()).hasSize(1 + 3 * COMMITS);
    List<RegistryCase> cases = store.open(store.latest()).cases();
    assertThat(cases).hasSize(3 * COMMITS + 1);
    // All three keep updating one case; each version holds what its own commit made of it.
    for (Snapshot snapshot : store.snapshots().subList(1, 1 + 3 * COMMITS)) {
      SnapshotData data = store.open(snapshot);
      assertThat(data.cases()).hasSize((int) snapshot.cases());
      assertThat(data.cases(List.of(new CaseId("shared"))))
          .extracting(found -> found.stage().orElseThrow().value())
          .containsExactly(snapshot.reason());
    }
    assertNoFileIsOrphaned(folder);
  }

  @Test
  void aLargeImportGetsThroughBesideManySmallCommits() throws Exception {
    Path folder = parent.resolve("registry");
    ParquetCaseStore.create(folder, TIME, "creator");
    List<RegistryCase> large = new RandomCases(1).cases("L", 1_500);

    run(
        List.of(
            () -> commitOneByOne(folder, "A"),
            () ->
                ParquetCaseStore.open(folder)
                    .commit(new CommitRequest(large, TIME, "tester", "large"))));

    ParquetCaseStore store = ParquetCaseStore.open(folder);
    assertThat(store.latest().cases()).isEqualTo(1_500 + COMMITS + 1);
    assertThat(store.open(store.latest()).cases()).containsAll(large);
    assertNoFileIsOrphaned(folder);
  }

  private static CommitResult commitOneByOne(Path folder, String name) {
    ParquetCaseStore store = ParquetCaseStore.open(folder);
    CommitResult result = null;
    for (int i = 0; i < COMMITS; i++) {
      RegistryCase own = aCase().id(name + i).incidence(2018 + i % 4 + "").build();
      RegistryCase shared = aCase().id("shared").stage(name + i).build();
      result = store.commit(new CommitRequest(List.of(own, shared), TIME, "tester", name + i));
    }
    return result;
  }

  private static void run(List<Callable<CommitResult>> writers) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(writers.size());
    try {
      List<Future<CommitResult>> results = new ArrayList<>(threads.invokeAll(writers));
      for (Future<CommitResult> result : results) {
        assertThat(result.get()).isNotNull();
      }
    } finally {
      threads.shutdown();
    }
  }

  private static void assertNoFileIsOrphaned(Path folder) throws IOException {
    Set<String> named = new HashSet<>();
    RegistryFolder.open(folder)
        .log()
        .entries()
        .forEach(entry -> entry.added().stream().map(DataFile::path).forEach(named::add));
    try (Stream<Path> files = Files.list(folder.resolve("cases"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(with(named, "_delta_log"));
    }
    try (Stream<Path> files = Files.list(folder.resolve("cases/_delta_log"))) {
      assertThat(files).allMatch(file -> file.toString().endsWith(".json"));
    }
  }

  private static Set<String> with(Set<String> names, String another) {
    Set<String> all = new HashSet<>(names);
    all.add(another);
    return all;
  }
}
