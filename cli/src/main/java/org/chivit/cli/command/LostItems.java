package org.chivit.cli.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.treatment.Treatments;

/**
 * Counts the cases that an import would leave with fewer treatments, events or contacts than are
 * stored, as happens when {@code cases.csv} is imported without the files beside it.
 */
final class LostItems {

  private LostItems() {}

  /**
   * How many of the new cases hold fewer items than the stored case of their id.
   *
   * @param stored the cases as they are stored
   * @param incoming the cases that take their place
   */
  static long cases(List<RegistryCase> stored, List<RegistryCase> incoming) {
    Map<CaseId, Integer> before = new HashMap<>();
    stored.forEach(each -> before.put(each.id(), items(each)));
    long fewer = 0;
    for (RegistryCase each : incoming) {
      if (items(each) < before.getOrDefault(each.id(), 0)) {
        fewer++;
      }
    }
    return fewer;
  }

  private static int items(RegistryCase registryCase) {
    Treatments treatments = registryCase.treatments();
    return treatments.surgeries().size()
        + treatments.radiotherapy().size()
        + treatments.chemotherapy().size()
        + registryCase.outcome().events().size()
        + registryCase.outcome().followUps().size();
  }
}
