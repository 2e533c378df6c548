package org.chivit.registry.validation.rules.treatment;

import java.util.List;
import java.util.Optional;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.TreatmentIntent;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/** A return on the day of the abandonment or later opens the course again. */
final class OngoingCourseAfterAbandonmentRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("treatment-011"),
          Severity.WARNING,
          "A course of treatment is called ongoing although the child abandoned it.",
          "Ours, after the definition of abandonment of SIOP PODC (Mostert 2011, Lancet "
              + "Oncology 12:719-20)",
          "Record the course as stopped, or record the return.");

  private static final String NOT_APPLICABLE = "no abandonment and course of treatment recorded";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    List<DatedFact> abandonments = dates.events(EventKind.ABANDONMENT);
    if (abandonments.isEmpty()) {
      return Verdict.notRun(NOT_APPLICABLE);
    }
    List<DatedFact> returns = dates.events(EventKind.RETURN);
    Optional<DatedFact> left =
        abandonments.stream()
            .filter(
                abandonment ->
                    returns.stream()
                        .allMatch(back -> back.date().isCertainlyBefore(abandonment.date())))
            .findFirst();
    Judgment judgment = new Judgment(INFO, registryCase);
    List<RadiotherapyCourse> radiotherapy = registryCase.treatments().radiotherapy();
    for (int i = 0; i < radiotherapy.size(); i++) {
      judge(
          judgment,
          radiotherapy.get(i).status(),
          new FieldRef(Variable.RADIOTHERAPY_STATUS, i),
          left);
    }
    List<ChemotherapyCourse> chemotherapy = registryCase.treatments().chemotherapy();
    for (int i = 0; i < chemotherapy.size(); i++) {
      if (chemotherapy.get(i).intent() != TreatmentIntent.PALLIATIVE) {
        judge(
            judgment,
            chemotherapy.get(i).status(),
            new FieldRef(Variable.CHEMOTHERAPY_STATUS, i),
            left);
      }
    }
    return judgment.verdict(NOT_APPLICABLE);
  }

  private static void judge(
      Judgment judgment, CourseStatus status, FieldRef field, Optional<DatedFact> left) {
    if (status == CourseStatus.ONGOING && left.isPresent()) {
      judgment.found(
          "The course is called ongoing after " + left.get().inWords() + " without a return.",
          field,
          left.get().field());
    } else {
      judgment.good();
    }
  }
}
