package org.chivit.registry.store.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.AnalysisColumn;
import org.chivit.registry.store.AnalysisRow;
import org.chivit.registry.store.CaseStore;
import org.chivit.registry.store.CommitRequest;
import org.chivit.registry.store.CommitResult;
import org.chivit.registry.store.Snapshot;
import org.chivit.registry.store.SnapshotData;
import org.chivit.registry.store.SnapshotId;
import org.chivit.registry.store.StoreException;
import org.chivit.registry.store.folder.CommitInfo;
import org.chivit.registry.store.folder.DataFile;
import org.chivit.registry.store.folder.FileProblem;
import org.chivit.registry.store.folder.LogEntry;
import org.chivit.registry.store.folder.RegistryFolder;
import org.chivit.registry.store.folder.TableHeader;
import org.chivit.registry.store.folder.TableState;

/**
 * A registry in a folder: cases as Parquet files, versions in a Delta log. Any number of threads
 * and processes may read and commit at the same time.
 */
public final class ParquetCaseStore implements CaseStore {

  /**
   * A lost attempt means that somebody else's commit went through, and repeats only what that
   * commit touched; so many losses in a row mean that something is wrong.
   */
  private static final int MAX_ATTEMPTS = 200;

  private final RegistryFolder folder;
  private final CaseFiles files;

  private ParquetCaseStore(RegistryFolder folder, AnalysisDerivation derivation) {
    this.folder = folder;
    this.files = new CaseFiles(folder.table(), derivation);
  }

  /**
   * Makes an empty registry, whose first snapshot has id 0 and holds no case.
   *
   * @param folder a folder that does not exist yet or is empty
   * @param time the time of creation
   * @param author who creates it
   * @throws StoreException if the folder holds anything, is a registry already, or cannot be
   *     written; nothing that was there is changed
   */
  public static ParquetCaseStore create(Path folder, Instant time, String author) {
    return create(folder, time, author, ParquetCaseStore::analysisRow);
  }

  /**
   * Opens a registry.
   *
   * @throws StoreException if the folder is not a registry, its log has a gap or needs a feature
   *     that is not known here, or it cannot be read
   */
  public static ParquetCaseStore open(Path folder) {
    return open(folder, ParquetCaseStore::analysisRow);
  }

  static ParquetCaseStore create(
      Path folder, Instant time, String author, AnalysisDerivation derivation) {
    return new ParquetCaseStore(
        RegistryFolder.create(folder, DeltaSchema.json(), time, author), derivation);
  }

  static ParquetCaseStore open(Path folder, AnalysisDerivation derivation) {
    return new ParquetCaseStore(RegistryFolder.open(folder), derivation);
  }

  /** The folder of the registry, absolute. */
  public Path folder() {
    return folder.path();
  }

  @Override
  public List<Snapshot> snapshots() {
    List<Snapshot> snapshots = new ArrayList<>();
    folder.log().entries().forEach(entry -> snapshots.add(snapshot(entry)));
    return List.copyOf(snapshots);
  }

  @Override
  public Snapshot latest() {
    List<LogEntry> entries = folder.log().entries();
    return snapshot(entries.get(entries.size() - 1));
  }

  @Override
  public Optional<Snapshot> find(SnapshotId id) {
    List<LogEntry> entries = folder.log().entries();
    return id.version() < entries.size()
        ? Optional.of(snapshot(entries.get((int) id.version())))
        : Optional.empty();
  }

  @Override
  public SnapshotData open(Snapshot snapshot) {
    Optional<Snapshot> known = find(snapshot.id());
    if (known.isEmpty() || !isSame(known.get(), snapshot)) {
      throw new StoreException(
          "snapshot " + snapshot.id() + " of " + snapshot.time() + " is not one of " + folder());
    }
    TableState state = folder.log().stateAt(snapshot.id().version());
    state.files().forEach(files::require);
    return new ParquetSnapshotData(snapshot, state, files);
  }

  @Override
  public CommitResult commit(CommitRequest request) {
    Upsert upsert = new Upsert(files, request.cases());
    try {
      return commit(request, upsert);
    } catch (IOException e) {
      upsert.discardAllBut(List.of());
      throw new StoreException(
          "cannot write to "
              + folder.table()
              + ": "
              + FileProblem.of(e)
              + ". Nothing was committed. Check that the folder may be written and that the disk"
              + " has room, then commit again.",
          e);
    }
  }

  private CommitResult commit(CommitRequest request, Upsert upsert) throws IOException {
    List<DataFile> committed = List.of();
    try {
      for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
        List<LogEntry> entries = folder.log().entries();
        TableState state = folder.log().stateAt(entries.size() - 1L);
        requireBase(request, state);
        Upsert.Plan plan = upsert.planOn(state);
        if (plan.inserted() == 0 && plan.updated() == 0) {
          return new CommitResult(
              snapshot(entries.get(entries.size() - 1)), 0, 0, plan.unchanged());
        }
        files.force();
        LogEntry entry = entry(request, state, plan);
        // Whatever fails from here on, the files may be named by the log.
        committed = plan.added();
        boolean won = append(entry);
        if (won) {
          return new CommitResult(
              snapshot(entry), plan.inserted(), plan.updated(), plan.unchanged());
        }
        committed = List.of();
      }
    } finally {
      upsert.discardAllBut(committed);
    }
    throw new StoreException(
        "cannot commit to "
            + folder()
            + ": "
            + MAX_ATTEMPTS
            + " times another commit was faster. Nothing was committed; commit again when fewer"
            + " write at the same time.");
  }

  private void requireBase(CommitRequest request, TableState state) {
    if (request.base().filter(base -> base.version() != state.version()).isPresent()) {
      throw new StoreException(
          "cannot commit to "
              + folder()
              + ": snapshot "
              + state.version()
              + " was committed after snapshot "
              + request.base().get()
              + ", which the change was made from. Nothing was committed; do it again.");
    }
  }

  /** Adds the entry; false if somebody else has taken its version. */
  private boolean append(LogEntry entry) throws IOException {
    try {
      return folder.log().append(entry);
    } catch (IOException e) {
      if (folder.log().holds(entry)) {
        throw new StoreException(
            "snapshot "
                + entry.version()
                + " was committed to "
                + folder()
                + ", but the disk did not confirm it: "
                + FileProblem.of(e)
                + ". Check the disk, and whether the snapshot is there.",
            e);
      }
      throw e;
    }
  }

  private LogEntry entry(CommitRequest request, TableState state, Upsert.Plan plan) {
    CommitInfo commit =
        new CommitInfo(
            request.time(),
            request.author(),
            "MERGE",
            request.reason(),
            OptionalLong.of(state.version()),
            UUID.randomUUID().toString(),
            plan.inserted(),
            plan.updated(),
            state.rows() + plan.inserted());
    return new LogEntry(state.version() + 1, commit, newColumns(), plan.added(), plan.removed());
  }

  /**
   * The columns of this program, where the registry was made by an earlier one that had fewer: its
   * files then carry the new ones as missing, and other readers of the dataset learn of them.
   *
   * @throws StoreException if the registry has a column that this program does not know
   */
  private Optional<TableHeader> newColumns() {
    TableHeader known = folder.log().header();
    TableHeader ours = new TableHeader(known.tableId(), DeltaSchema.json());
    if (known.equals(ours)) {
      return Optional.empty();
    }
    Set<String> foreign = new TreeSet<>(known.columns());
    foreign.removeAll(ours.columns());
    if (!foreign.isEmpty()) {
      throw new StoreException(
          folder()
              + " has columns that this program does not know, such as "
              + foreign.iterator().next()
              + ". A newer one wrote it; commit with that one.");
    }
    return Optional.of(ours);
  }

  /** Field by field: the equality of records costs a short run a tenth of its time to set up. */
  private static boolean isSame(Snapshot one, Snapshot other) {
    return one.time().equals(other.time())
        && one.author().equals(other.author())
        && one.reason().equals(other.reason())
        && one.cases() == other.cases();
  }

  private Snapshot snapshot(LogEntry entry) {
    long version = entry.version();
    return new Snapshot(
        new SnapshotId(version),
        version == 0 ? Optional.empty() : Optional.of(new SnapshotId(version - 1)),
        entry.commit().time(),
        entry.commit().author(),
        entry.commit().reason(),
        folder.log().rowsAt(version));
  }

  private static Function<AnalysisColumn, Object> analysisRow(RegistryCase registryCase) {
    return AnalysisRow.of(registryCase)::value;
  }
}
