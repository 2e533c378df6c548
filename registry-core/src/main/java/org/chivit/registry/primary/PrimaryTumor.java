package org.chivit.registry.primary;

import java.util.List;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.registration.RegistryCase;

/**
 * One primary tumor by the IARC rules, with the cases that it is registered in.
 *
 * @param cases its cases, the earliest first; never empty
 */
public record PrimaryTumor(List<RegistryCase> cases) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no case
   */
  public PrimaryTumor {
    cases = List.copyOf(cases);
    if (cases.isEmpty()) {
      throw new IllegalArgumentException("a primary is registered in a case");
    }
  }

  /** The case that the primary is counted in: the earliest. */
  public RegistryCase first() {
    return cases.get(0);
  }

  /** When the primary was first diagnosed. */
  public PartialDate incidenceDate() {
    return first().tumor().incidenceDate();
  }

  /**
   * The side of all cases together: a retinoblastoma that is registered once for each eye is
   * bilateral.
   */
  public Laterality laterality() {
    return cases.stream()
        .map(each -> each.tumor().laterality())
        .reduce(SideOfPrimary::join)
        .orElseThrow();
  }
}
