package org.chivit.registry.validation.rules.outcome;

import java.util.List;
import java.util.Optional;
import org.chivit.registry.outcome.DiseaseStatus;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.ResectionExtent;
import org.chivit.registry.treatment.Treatments;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/**
 * Only where the state of the disease is recorded before the relapse. A complete resection and a
 * course that was completed may have brought the remission as well.
 */
final class RelapseWithoutRemissionRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("outcome-014"),
          Severity.INFO,
          "A relapse is recorded although no contact before it found the child without "
              + "disease.",
          "Ours, because a relapse presupposes a remission, and a progression does not",
          "Record the contact at which the remission was found, or record a progression.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    for (DatedFact relapse : dates.events(EventKind.RELAPSE)) {
      List<DatedFact> sick =
          DiseaseContacts.before(relapse, DiseaseStatus.WITH_DISEASE, registryCase);
      boolean wellOnce =
          !DiseaseContacts.before(relapse, DiseaseStatus.NO_EVIDENCE_OF_DISEASE, registryCase)
                  .isEmpty()
              || hasCompletedTreatment(registryCase.treatments());
      if (wellOnce) {
        judgment.good();
      } else if (!sick.isEmpty()) {
        judgment.found(
            relapse.inWordsCapitalized()
                + " has only contacts with disease before it: "
                + DatedFact.inWords(sick)
                + ".",
            relapse.field(),
            sick.get(0).field());
      }
    }
    return judgment.verdict("no relapse with a known state of the disease before it recorded");
  }

  private static boolean hasCompletedTreatment(Treatments treatments) {
    return treatments.surgeries().stream()
            .anyMatch(surgery -> surgery.extent().equals(Optional.of(ResectionExtent.R0)))
        || treatments.radiotherapy().stream()
            .anyMatch(course -> course.status() == CourseStatus.COMPLETED)
        || treatments.chemotherapy().stream()
            .anyMatch(course -> course.status() == CourseStatus.COMPLETED);
  }
}
