package org.chivit.registry.synthetic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.Outcome;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.RelapseSite;

/**
 * Adds to the events of a case where a relapse was and what a child died of; shares are invented.
 */
final class EventDetails {

  private static final double DETAIL_PERCENT = 60;

  private static final Weighted<RelapseSite> OF_LEUKEMIA =
      Weighted.of(
          List.of(RelapseSite.BONE_MARROW, RelapseSite.CNS, RelapseSite.COMBINED),
          List.of(72.0, 18.0, 10.0));

  private static final Weighted<RelapseSite> OF_SOLID_TUMOR =
      Weighted.of(
          List.of(
              RelapseSite.LOCAL, RelapseSite.REGIONAL, RelapseSite.DISTANT, RelapseSite.COMBINED),
          List.of(42.0, 8.0, 34.0, 16.0));

  private static final Map<CauseOfDeath, Weighted<String>> DETAILS =
      Map.of(
          CauseOfDeath.DISEASE,
          Weighted.of(List.of("progressive disease"), List.of(1.0)),
          CauseOfDeath.INFECTION,
          Weighted.of(
              List.of("sepsis", "febrile neutropenia", "pneumonia"), List.of(60.0, 25.0, 15.0)),
          CauseOfDeath.BLEEDING,
          Weighted.of(List.of("hemorrhage", "tumor rupture"), List.of(85.0, 15.0)),
          CauseOfDeath.TOXICITY,
          Weighted.of(List.of("cardiotoxicity", "tumor lysis"), List.of(50.0, 50.0)),
          CauseOfDeath.SURGICAL,
          Weighted.of(
              List.of("postoperative complication", "intraoperative death"), List.of(85.0, 15.0)));

  private EventDetails() {}

  static Outcome addTo(Outcome outcome, String system, CaseRandom random) {
    return new Outcome(
        outcome.events().stream().map(event -> detailed(event, system, random)).toList(),
        outcome.followUps());
  }

  private static OutcomeEvent detailed(OutcomeEvent event, String system, CaseRandom random) {
    if (event instanceof OutcomeEvent.Relapse relapse) {
      boolean leukemia = system.equals("all") || system.equals("aml");
      RelapseSite site = (leukemia ? OF_LEUKEMIA : OF_SOLID_TUMOR).pick(random);
      return new OutcomeEvent.Relapse(
          relapse.date(), random.chance(95) ? site : RelapseSite.UNKNOWN);
    }
    if (event instanceof OutcomeEvent.Death death && random.chance(DETAIL_PERCENT)) {
      Optional<String> detail =
          Optional.ofNullable(DETAILS.get(death.cause())).map(words -> words.pick(random));
      return new OutcomeEvent.Death(death.date(), death.cause(), detail);
    }
    return event;
  }
}
