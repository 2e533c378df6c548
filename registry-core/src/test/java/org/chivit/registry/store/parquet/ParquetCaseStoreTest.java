package org.chivit.registry.store.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.CommitRequest;
import org.chivit.registry.store.CommitResult;
import org.chivit.registry.store.Snapshot;
import org.chivit.registry.store.SnapshotData;
import org.chivit.registry.store.SnapshotId;
import org.chivit.registry.store.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParquetCaseStoreTest {

  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.678901Z");

  @TempDir Path parent;
  private Path folder;
  private ParquetCaseStore store;

  @BeforeEach
  void createARegistry() {
    folder = parent.resolve("registry");
    store = ParquetCaseStore.create(folder, TIME, "creator");
  }

  @Test
  void aNewRegistryHasOneEmptySnapshot() {
    Snapshot first = store.latest();

    assertThat(first.id()).isEqualTo(new SnapshotId(0));
    assertThat(first.parent()).isEmpty();
    assertThat(first.time()).isEqualTo(Instant.parse("2026-01-02T03:04:05.678Z"));
    assertThat(first.author()).isEqualTo("creator");
    assertThat(first.cases()).isZero();
    assertThat(store.snapshots()).containsExactly(first);
    assertThat(store.open(first).cases()).isEmpty();
    assertThat(store.open(first).columns().splits()).isEmpty();
    assertThat(store.open(first).columns().rowCount()).isZero();
  }

  @Test
  void committedCasesAreThereForWhoeverOpensTheFolder() {
    List<RegistryCase> cases = new RandomCases(1).cases("C", 60);

    CommitResult result = store.commit(request(cases, "import of cases.csv"));

    assertThat(result.added()).isEqualTo(60);
    assertThat(result.updated()).isZero();
    assertThat(result.unchanged()).isZero();
    ParquetCaseStore other = ParquetCaseStore.open(folder);
    assertThat(other.latest()).isEqualTo(result.snapshot());
    assertThat(other.latest())
        .isEqualTo(
            new Snapshot(
                new SnapshotId(1),
                Optional.of(new SnapshotId(0)),
                Instant.parse("2026-01-02T03:04:05.678Z"),
                "tester",
                "import of cases.csv",
                60));
    SnapshotData data = other.open(other.latest());
    assertThat(data.cases()).isEqualTo(cases);
    assertThat(data.columns().rowCount()).isEqualTo(60);
    assertThat(data.snapshot()).isEqualTo(other.latest());
  }

  @Test
  void aStoreSeesWhatAnotherHasCommittedSince() {
    ParquetCaseStore other = ParquetCaseStore.open(folder);

    store.commit(request(List.of(aCase().build()), "one"));

    assertThat(other.latest().cases()).isEqualTo(1);
    assertThat(other.find(new SnapshotId(1))).isPresent();
    assertThat(other.find(new SnapshotId(2))).isEmpty();
  }

  @Test
  void aCommitThatWasMadeFromAnEarlierSnapshotIsRefused() throws IOException {
    SnapshotId seen = store.latest().id();
    store.commit(request(List.of(aCase().id("C1").build()), "somebody else"));
    List<String> files = files();

    assertThatThrownBy(
            () -> store.commit(request(List.of(aCase().id("C2").build()), "mine").onTopOf(seen)))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "cannot commit to "
                + folder
                + ": snapshot 1 was committed after snapshot 0, which the change was made from."
                + " Nothing was committed; do it again.");

    assertThat(store.snapshots()).hasSize(2);
    assertThat(files()).isEqualTo(files);
    CommitRequest again = request(List.of(aCase().id("C2").build()), "mine");
    assertThat(store.commit(again.onTopOf(store.latest().id())).added()).isEqualTo(1);
  }

  @Test
  void theSameCasesAgainMakeNoSnapshot() throws IOException {
    List<RegistryCase> cases = new RandomCases(2).cases("C", 40);
    Snapshot first = store.commit(request(cases, "import")).snapshot();
    List<String> files = files();

    CommitResult again = store.commit(request(cases, "import again"));

    assertThat(again).isEqualTo(new CommitResult(first, 0, 0, 40));
    assertThat(store.snapshots()).hasSize(2);
    assertThat(files()).isEqualTo(files);
    assertThat(store.commit(request(List.of(), "nothing")).snapshot()).isEqualTo(first);
  }

  @Test
  void aCommitAddsUpdatesAndLeavesAlone() {
    RegistryCase kept = aCase().id("C1").build();
    RegistryCase old = aCase().id("C2").stage("I").build();
    RegistryCase changed = aCase().id("C2").stage("IV").build();
    RegistryCase fresh = aCase().id("C3").build();
    store.commit(request(List.of(kept, old), "first"));

    CommitResult result = store.commit(request(List.of(fresh, changed, kept), "second"));

    assertThat(result.added()).isEqualTo(1);
    assertThat(result.updated()).isEqualTo(1);
    assertThat(result.unchanged()).isEqualTo(1);
    assertThat(latestCases()).containsExactly(kept, changed, fresh);
    assertThat(result.snapshot().cases()).isEqualTo(3);
  }

  @Test
  void aCaseThatMovedToAnotherYearIsThereOnce() {
    store.commit(
        request(
            List.of(
                aCase().id("C1").incidence("2020-05-01").build(),
                aCase().id("C2").incidence("2020-06-01").build(),
                aCase().id("C3").incidence("2021-06-01").build()),
            "first"));
    RegistryCase moved = aCase().id("C1").incidence("2021-05-01").build();

    CommitResult result = store.commit(request(List.of(moved), "second"));

    assertThat(result.updated()).isEqualTo(1);
    assertThat(latestCases()).hasSize(3).contains(moved);
    assertThat(result.snapshot().cases()).isEqualTo(3);
  }

  @Test
  void theLastCaseOfAFileCanMoveAway() {
    store.commit(request(List.of(aCase().id("C1").incidence("2020").build()), "first"));

    store.commit(request(List.of(aCase().id("C1").incidence("2021").build()), "second"));

    assertThat(latestCases()).hasSize(1);
    assertThat(store.open(store.latest()).columns().splits()).hasSize(1);
  }

  @Test
  void casesAreFoundByTheirIds() {
    List<RegistryCase> cases = new RandomCases(3).cases("C", 80);
    store.commit(request(cases, "import"));
    SnapshotData data = store.open(store.latest());

    assertThat(data.cases(List.of(cases.get(70).id(), new CaseId("unknown"), cases.get(3).id())))
        .containsExactly(cases.get(3), cases.get(70));
    assertThat(data.cases(List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void twentyVersionsStayReadableAndHoldWhatTheyHeld(long seed) {
    Random random = new Random(seed);
    RandomCases generator = new RandomCases(seed);
    TreeMap<String, RegistryCase> model = new TreeMap<>();
    List<List<RegistryCase>> versions = new ArrayList<>();
    versions.add(List.of());
    while (versions.size() <= 20) {
      TreeMap<String, RegistryCase> batch = new TreeMap<>();
      for (int i = 1 + random.nextInt(12); i > 0; i--) {
        RegistryCase next = generator.aCase("C" + random.nextInt(60));
        batch.put(next.id().value(), next);
      }
      CommitResult result =
          store.commit(request(List.copyOf(batch.values()), "batch " + versions.size()));
      long known = batch.keySet().stream().filter(model::containsKey).count();
      assertThat(result.added()).isEqualTo(batch.size() - known);
      assertThat(result.updated() + result.unchanged()).isEqualTo(known);
      model.putAll(batch);
      versions.add(sorted(model));
    }

    ParquetCaseStore opened = ParquetCaseStore.open(folder);
    assertThat(opened.snapshots()).hasSize(21);
    for (Snapshot snapshot : opened.snapshots()) {
      List<RegistryCase> expected = versions.get((int) snapshot.id().version());
      assertThat(opened.open(snapshot).cases()).isEqualTo(expected);
      assertThat(snapshot.cases()).isEqualTo(expected.size());
      assertThat(opened.open(snapshot).columns().rowCount()).isEqualTo(expected.size());
    }
  }

  @Test
  void aMovedFolderOpensElsewhere() throws IOException {
    List<RegistryCase> cases = new RandomCases(4).cases("C", 20);
    store.commit(request(cases, "import"));
    Path elsewhere = parent.resolve("a b ខ្មែរ");

    Files.move(folder, elsewhere);

    ParquetCaseStore moved = ParquetCaseStore.open(elsewhere);
    assertThat(moved.open(moved.latest()).cases()).isEqualTo(cases);
    moved.commit(request(List.of(aCase().id("new").build()), "after the move"));
    assertThat(moved.latest().cases()).isEqualTo(21);
    try (Stream<Path> log = Files.list(elsewhere.resolve("cases/_delta_log"))) {
      assertThat(log.toList())
          .hasSize(3)
          .allSatisfy(file -> assertThat(file).content().doesNotContain(parent.toString()));
    }
  }

  @Test
  void aMissingFileIsNamedWhenTheSnapshotIsOpened() throws IOException {
    store.commit(request(List.of(aCase().build()), "import"));
    Path file = folder.resolve("cases").resolve(files().get(0));
    Files.delete(file);

    assertThatThrownBy(() -> store.open(store.latest()))
        .isInstanceOf(StoreException.class)
        .hasMessage(file + " is missing. Take the file from a copy of the registry.");
    assertThat(store.open(store.snapshots().get(0)).cases()).isEmpty();
  }

  @Test
  void aShortenedFileIsNamedWhenTheSnapshotIsOpened() throws IOException {
    store.commit(request(List.of(aCase().build()), "import"));
    Path file = folder.resolve("cases").resolve(files().get(0));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, 100));

    assertThatThrownBy(() -> store.open(store.latest()))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            file
                + " is damaged: it has 100 bytes instead of "
                + bytes.length
                + ". Take the file from a copy of the registry.");
  }

  @Test
  void aFileThatWasOverwrittenIsNamedWhenItIsRead() throws IOException {
    store.commit(request(List.of(aCase().build()), "import"));
    Path file = folder.resolve("cases").resolve(files().get(0));
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 4; i < 200; i++) {
      bytes[i] ^= 0x55;
    }
    Files.write(file, bytes);
    SnapshotData data = store.open(store.latest());

    assertThatThrownBy(data::cases)
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("the cases in " + file + " cannot be read: ")
        .hasMessageEndingWith("Take the file from a copy of the registry.");
    assertThatThrownBy(() -> store.commit(request(List.of(aCase().stage("I").build()), "more")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file.toString());
    assertThat(store.snapshots()).hasSize(2);
  }

  @Test
  void aSnapshotOfAnotherRegistryIsRefused() {
    Snapshot foreign =
        ParquetCaseStore.create(parent.resolve("other"), TIME, "somebody else").latest();

    assertThatThrownBy(() -> store.open(foreign))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("snapshot 0 of")
        .hasMessageEndingWith("is not one of " + folder);
  }

  // Permissions do not stop the super-user, who may run these tests; a folder that is gone does.
  @Test
  void dataThatCannotBeWrittenCommitsNothing() throws IOException {
    Path table = folder.resolve("cases");
    Files.move(table, parent.resolve("away"));

    assertThatThrownBy(() -> store.commit(request(List.of(aCase().build()), "import")))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "cannot write to "
                + table
                + ": no such file or folder. Nothing was committed. Check that the folder may be"
                + " written and that the disk has room, then commit again.");

    Files.move(parent.resolve("away"), table);
    assertThat(store.snapshots()).hasSize(1);
    assertThat(store.commit(request(List.of(aCase().build()), "again")).added()).isEqualTo(1);
  }

  @Test
  void anEntryThatCannotBeWrittenCommitsNothingAndLeavesNoFile() throws IOException {
    Path log = folder.resolve("cases/_delta_log");
    Files.move(log, parent.resolve("away"));

    assertThatThrownBy(() -> store.commit(request(List.of(aCase().build()), "import")))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("cannot write to " + folder.resolve("cases") + ": ");

    assertThat(files()).isEmpty();
    Files.move(parent.resolve("away"), log);
    assertThat(store.commit(request(List.of(aCase().build()), "again")).added()).isEqualTo(1);
  }

  private List<RegistryCase> latestCases() {
    return store.open(store.latest()).cases();
  }

  private static CommitRequest request(List<RegistryCase> cases, String reason) {
    return new CommitRequest(cases, TIME, "tester", reason);
  }

  private static List<RegistryCase> sorted(Map<String, RegistryCase> model) {
    return model.values().stream().sorted(Comparator.comparing(RegistryCase::id)).toList();
  }

  private List<String> files() throws IOException {
    return names(folder.resolve("cases")).stream().filter(n -> n.endsWith(".parquet")).toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
