package org.chivit.registry.store;

import java.util.Collection;
import java.util.List;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.RegistryCase;

/** What a snapshot holds: the analysis columns to count, and the cases as entered. */
public interface SnapshotData {

  /** The snapshot. */
  Snapshot snapshot();

  /** The analysis columns of {@link AnalysisColumns}. */
  ColumnSource columns();

  /** All cases, in the order of their ids. */
  List<RegistryCase> cases();

  /** The cases with these ids, in the order of their ids; an unknown id is left out. */
  List<RegistryCase> cases(Collection<CaseId> ids);
}
