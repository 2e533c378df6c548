package org.chivit.registry.validation.rules.outcome;

import java.util.Optional;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.treatment.TreatmentIntent;
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
 * An abandonment is dated with the last treatment attended, so no course that was under way then
 * ends later, unless the child came back before its end.
 */
final class CourseAcrossAbandonmentRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("outcome-012"),
          Severity.WARNING,
          "A curative course of treatment goes on after the child abandoned it.",
          "Ours, after the definition of abandonment of SIOP PODC (Mostert 2011, Lancet "
              + "Oncology 12:719-20)",
          "Correct the date of the abandonment, which is the last treatment attended, or "
              + "the end of the course; or record the return.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    for (DatedFact abandonment : dates.events(EventKind.ABANDONMENT)) {
      for (int i = 0; i < registryCase.treatments().radiotherapy().size(); i++) {
        if (registryCase.treatments().radiotherapy().get(i).intent()
            != TreatmentIntent.PALLIATIVE) {
          judge(judgment, dates, abandonment, dates.radiotherapyStart(i), dates.radiotherapyEnd(i));
        }
      }
      for (int i = 0; i < registryCase.treatments().chemotherapy().size(); i++) {
        if (registryCase.treatments().chemotherapy().get(i).intent()
            != TreatmentIntent.PALLIATIVE) {
          judge(judgment, dates, abandonment, dates.chemotherapyStart(i), dates.chemotherapyEnd(i));
        }
      }
    }
    return judgment.verdict("no abandonment and course with both dates recorded");
  }

  private static void judge(
      Judgment judgment,
      CaseDates dates,
      DatedFact abandonment,
      DatedFact start,
      Optional<DatedFact> end) {
    if (end.isEmpty() || abandonment.date().isCertainlyBefore(start.date())) {
      return;
    }
    boolean cameBack =
        dates.events(EventKind.RETURN).stream()
            .anyMatch(
                back ->
                    !back.date().isCertainlyBefore(abandonment.date())
                        && !end.get().date().isCertainlyBefore(back.date()));
    if (cameBack) {
      judgment.good();
      return;
    }
    judgment.foundIf(
        Certainty.bothOf(
            Certainty.inOrder(start.date(), abandonment.date(), 0),
            Certainty.isLongAfter(abandonment.date(), end.get().date(), 0)),
        () ->
            end.get().inWordsCapitalized()
                + " lies after "
                + abandonment.inWords()
                + ", and no return is recorded.",
        end.get().field(),
        abandonment.field());
  }
}
