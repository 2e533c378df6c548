package org.chivit.registry.store.parquet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.ColumnSource;
import org.chivit.registry.store.ColumnSplit;
import org.chivit.registry.store.Snapshot;
import org.chivit.registry.store.SnapshotData;
import org.chivit.registry.store.folder.DataFile;
import org.chivit.registry.store.folder.TableState;

/**
 * One version of a registry, opened.
 *
 * @param snapshot which one
 * @param state its files
 * @param files where they lie
 */
record ParquetSnapshotData(Snapshot snapshot, TableState state, CaseFiles files)
    implements SnapshotData {

  @Override
  public ColumnSource columns() {
    List<ColumnSplit> splits = new ArrayList<>();
    state.files().forEach(file -> splits.add(files.split(file)));
    return new RegistryColumns(state.rows(), splits);
  }

  @Override
  public List<RegistryCase> cases() {
    List<RegistryCase> cases = new ArrayList<>();
    state.files().forEach(file -> cases.addAll(files.read(file)));
    return sorted(cases);
  }

  @Override
  public List<RegistryCase> cases(Collection<CaseId> ids) {
    Set<String> wanted = ids.stream().map(CaseId::value).collect(Collectors.toSet());
    List<RegistryCase> cases = new ArrayList<>();
    for (DataFile file : state.files()) {
      if (wanted.stream().anyMatch(file::mayHold)
          && files.caseIds(file).stream().anyMatch(wanted::contains)) {
        files.read(file).stream()
            .filter(found -> wanted.contains(found.id().value()))
            .forEach(cases::add);
      }
    }
    return sorted(cases);
  }

  private static List<RegistryCase> sorted(List<RegistryCase> cases) {
    cases.sort(Comparator.comparing(RegistryCase::id));
    return List.copyOf(cases);
  }
}
