package org.chivit.registry.validation.rules.followup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.outcome.DiseaseStatus;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.Certainty;
import org.chivit.registry.validation.fact.DatedFact;

/**
 * Any operation counts, for a biopsy may have taken out the whole tumor. Tumors that may go by
 * themselves are left out: those of the sympathetic system, histiocytosis, and the leukemia of Down
 * syndrome.
 */
final class RemissionBeforeTreatmentRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("followup-004"),
          Severity.WARNING,
          "A contact found no disease before any treatment began.",
          "Ours, because a tumor does not go before it is treated",
          "Correct the date or the state of the disease at the contact, or record the "
              + "treatment before it.");

  private static final String NOT_APPLICABLE =
      "no treatment and contact without disease to compare recorded";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Morphology morphology = registryCase.tumor().morphology();
    if (morphology.isBetween(9490, 9500)
        || morphology.isBetween(9750, 9759)
        || morphology.histology() == 9898) {
      return Verdict.notRun("tumor that may go by itself");
    }
    CaseDates dates = new CaseDates(registryCase);
    List<DatedFact> treatments = new ArrayList<>(dates.surgeries());
    treatments.addAll(dates.courseStarts());
    dates.treatmentStart().ifPresent(treatments::add);
    Judgment judgment = new Judgment(INFO, registryCase);
    List<FollowUp> contacts = registryCase.outcome().followUps();
    List<DatedFact> dated = dates.followUps();
    for (int i = 0; i < contacts.size(); i++) {
      if (!treatments.isEmpty()
          && contacts.get(i).diseaseStatus() == DiseaseStatus.NO_EVIDENCE_OF_DISEASE) {
        judge(judgment, dated.get(i), treatments);
      }
    }
    return judgment.verdict(NOT_APPLICABLE);
  }

  private static void judge(Judgment judgment, DatedFact contact, List<DatedFact> treatments) {
    Certainty early = Certainty.YES;
    for (DatedFact treatment : treatments) {
      early = Certainty.bothOf(early, Certainty.isLongAfter(contact.date(), treatment.date(), 0));
    }
    DatedFact first =
        Collections.min(treatments, Comparator.comparing(treatment -> treatment.date().latest()));
    judgment.foundIf(
        early,
        () ->
            contact.inWordsCapitalized()
                + " found no disease before the first treatment, "
                + first.inWords()
                + ".",
        new FieldRef(Variable.FOLLOW_UP_DISEASE_STATUS, contact.field().item()),
        first.field());
  }
}
