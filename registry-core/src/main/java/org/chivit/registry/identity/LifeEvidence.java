package org.chivit.registry.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.registration.RegistryCase;

/** What the lives of two patients say: nobody dies twice, or lives on after it. */
final class LifeEvidence {

  private static final int CONTRADICTION_POINTS = -30;

  private LifeEvidence() {}

  /** What contradicts; empty if nothing does. */
  static Optional<Evidence> of(List<RegistryCase> first, List<RegistryCase> second) {
    if (deaths(first)
        .anyMatch(death -> deaths(second).anyMatch(other -> excludeEachOther(death, other)))) {
      return Optional.of(new Evidence(CONTRADICTION_POINTS, "other date of death"));
    }
    if (isAliveAfterDeath(first, second) || isAliveAfterDeath(second, first)) {
      return Optional.of(new Evidence(CONTRADICTION_POINTS, "one alive after the other's death"));
    }
    return Optional.empty();
  }

  private static boolean isAliveAfterDeath(List<RegistryCase> dead, List<RegistryCase> alive) {
    return deaths(dead)
        .anyMatch(
            death ->
                alive.stream()
                    .flatMap(each -> each.outcome().followUps().stream())
                    .filter(contact -> contact.vitalStatus() == VitalStatus.ALIVE)
                    .map(FollowUp::date)
                    .anyMatch(death::isCertainlyBefore));
  }

  private static Stream<PartialDate> deaths(List<RegistryCase> cases) {
    return cases.stream()
        .flatMap(each -> each.outcome().death().stream())
        .map(OutcomeEvent.Death::date);
  }

  private static boolean excludeEachOther(PartialDate first, PartialDate second) {
    return first.isCertainlyBefore(second) || second.isCertainlyBefore(first);
  }
}
