package org.chivit.registry.store.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.StoreException;
import org.chivit.registry.store.folder.CaseSpan;
import org.chivit.registry.store.folder.DataFile;
import org.chivit.registry.store.folder.TableState;

/**
 * Works out what a commit has to write: which stored cases differ, and which files are replaced by
 * which new ones. A file whose cases stay as they are is not touched.
 *
 * <p>One object serves all attempts of one commit. Files never change, so what was found in a file,
 * and what was written in its place, still holds when another writer was faster; only what that
 * writer touched is done again. So even a large import gets through beside many small commits.
 */
final class Upsert {

  /** So many cases go into a file, which keeps the saving of one case fast. */
  static final int MAX_ROWS = 16_000;

  /** Enough for the saving of one case, and no burden to the memory of a large import. */
  private static final int RECENT_FILES = 4;

  /**
   * What a commit changes.
   *
   * @param added files that the next version names
   * @param removed paths that it no longer names
   * @param inserted how many cases are new
   * @param updated how many replace a stored case that differs
   * @param unchanged how many are equal to the stored case
   */
  record Plan(
      List<DataFile> added, List<String> removed, long inserted, long updated, long unchanged) {}

  /** Which of the cases a file holds: equal ones, and ones that differ. */
  private record Found(Set<String> equal, Set<String> different) {}

  /**
   * One file to be replaced, or a year to begin.
   *
   * @param source the file; empty for a year that has none
   * @param year the year of its cases
   * @param without ids of the cases that it no longer holds
   * @param with ids of the cases that it gets
   */
  private record Rewrite(
      Optional<DataFile> source, int year, Set<String> without, Set<String> with) {}

  private final CaseFiles files;
  private final NavigableMap<String, RegistryCase> cases = new TreeMap<>();
  private final Map<String, Found> lookups = new HashMap<>();
  private final Map<Rewrite, List<DataFile>> rewrites = new HashMap<>();

  /** The cases of the files read last, because what differs in a file is read to be rewritten. */
  private final Map<String, List<RegistryCase>> recent =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<RegistryCase>> eldest) {
          return size() > RECENT_FILES;
        }
      };

  Upsert(CaseFiles files, Collection<RegistryCase> cases) {
    this.files = files;
    cases.forEach(registryCase -> this.cases.put(registryCase.id().value(), registryCase));
  }

  /**
   * Plans the commit on top of a version, and writes the new files, which nothing names yet.
   *
   * @throws IOException if a file cannot be written
   */
  Plan planOn(TableState state) throws IOException {
    Map<DataFile, Set<String>> outdated = new HashMap<>();
    Set<String> pending = new TreeSet<>(cases.keySet());
    long updated = 0;
    for (DataFile file : state.files()) {
      Found found = lookUp(file);
      pending.removeAll(found.equal());
      updated += found.different().size();
      if (!found.different().isEmpty()) {
        outdated.put(file, found.different());
      }
    }
    List<DataFile> added = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    for (Rewrite rewrite : rewritesFor(state, outdated, pending)) {
      rewrite.source().ifPresent(file -> removed.add(file.path()));
      added.addAll(written(rewrite));
    }
    return new Plan(
        added, removed, pending.size() - updated, updated, cases.size() - pending.size());
  }

  /**
   * Removes the files that were written and are not named by the version that was committed.
   *
   * @param committed what was committed; nothing if the commit failed
   */
  void discardAllBut(Collection<DataFile> committed) {
    Set<DataFile> kept = new HashSet<>(committed);
    for (List<DataFile> written : rewrites.values()) {
      for (DataFile file : written) {
        if (!kept.contains(file)) {
          files.discard(file);
        }
      }
    }
  }

  private Found lookUp(DataFile file) {
    Found known = lookups.get(file.path());
    if (known == null) {
      known = read(file);
      lookups.put(file.path(), known);
    }
    return known;
  }

  private Found read(DataFile file) {
    Found found = new Found(new HashSet<>(), new HashSet<>());
    if (cases.keySet().stream().noneMatch(file::mayHold)) {
      return found;
    }
    Set<String> ids = files.caseIds(file);
    if (cases.keySet().stream().noneMatch(ids::contains)) {
      return found;
    }
    for (RegistryCase stored : rowsOf(file)) {
      RegistryCase given = cases.get(stored.id().value());
      if (given != null) {
        (given.equals(stored) ? found.equal() : found.different()).add(stored.id().value());
      }
    }
    return found;
  }

  private List<RegistryCase> rowsOf(DataFile file) {
    List<RegistryCase> rows = recent.get(file.path());
    if (rows == null) {
      rows = files.read(file);
      recent.put(file.path(), rows);
    }
    return rows;
  }

  /** The files to replace, in the order of years and ids. */
  private List<Rewrite> rewritesFor(
      TableState state, Map<DataFile, Set<String>> outdated, Set<String> pending) {
    Map<Integer, NavigableMap<String, DataFile>> byYear = new HashMap<>();
    for (DataFile file : state.files()) {
      CaseSpan span = spanOf(file);
      byYear.computeIfAbsent(span.year(), year -> new TreeMap<>()).put(span.firstId(), file);
    }
    Map<DataFile, Set<String>> arriving = new HashMap<>();
    Map<Integer, Set<String>> begun = new TreeMap<>();
    for (String id : pending) {
      int year = cases.get(id).tumor().incidenceDate().year();
      NavigableMap<String, DataFile> ofYear = byYear.getOrDefault(year, new TreeMap<>());
      if (ofYear.isEmpty()) {
        begun.computeIfAbsent(year, none -> new TreeSet<>()).add(id);
      } else {
        var before = ofYear.floorEntry(id);
        DataFile target = before == null ? ofYear.firstEntry().getValue() : before.getValue();
        arriving.computeIfAbsent(target, none -> new TreeSet<>()).add(id);
      }
    }
    List<Rewrite> found = new ArrayList<>();
    for (DataFile file : state.files()) {
      Set<String> without = outdated.getOrDefault(file, Set.of());
      Set<String> with = arriving.getOrDefault(file, Set.of());
      if (!without.isEmpty() || !with.isEmpty()) {
        found.add(new Rewrite(Optional.of(file), spanOf(file).year(), without, with));
      }
    }
    begun.forEach((year, ids) -> found.add(new Rewrite(Optional.empty(), year, Set.of(), ids)));
    return found;
  }

  private static CaseSpan spanOf(DataFile file) {
    return file.span()
        .orElseThrow(
            () ->
                new StoreException(
                    "cannot commit: "
                        + file.path()
                        + " was written by another program, which this one does not know to"
                        + " replace. Export the cases and import them into a new registry."));
  }

  private List<DataFile> written(Rewrite rewrite) throws IOException {
    List<DataFile> known = rewrites.get(rewrite);
    if (known != null) {
      return known;
    }
    NavigableMap<String, RegistryCase> rows = new TreeMap<>();
    if (rewrite.source().isPresent()) {
      for (RegistryCase stored : rowsOf(rewrite.source().get())) {
        rows.put(stored.id().value(), stored);
      }
    }
    rows.keySet().removeAll(rewrite.without());
    rewrite.with().forEach(id -> rows.put(id, cases.get(id)));

    List<DataFile> written = new ArrayList<>();
    // Known before the first file is written, so that a failure leaves none behind.
    rewrites.put(rewrite, written);
    List<RegistryCase> sorted = List.copyOf(rows.values());
    int parts = (sorted.size() + MAX_ROWS - 1) / MAX_ROWS;
    for (int part = 0; part < parts; part++) {
      int from = (int) ((long) sorted.size() * part / parts);
      int to = (int) ((long) sorted.size() * (part + 1) / parts);
      written.add(files.write(rewrite.year(), sorted.subList(from, to)));
    }
    return written;
  }
}
