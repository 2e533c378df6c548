package org.chivit.registry.intake;

import java.util.Collection;
import java.util.List;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.RegistryCase;

/** The cases that a registry holds, for input that changes them. */
public interface StoredCases {

  /** The cases with these ids; an id that is not stored is left out. */
  List<RegistryCase> withIds(Collection<CaseId> ids);

  /** A registry that holds nothing. */
  static StoredCases none() {
    return ids -> List.of();
  }
}
