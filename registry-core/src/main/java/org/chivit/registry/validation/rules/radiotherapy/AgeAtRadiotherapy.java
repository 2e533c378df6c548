package org.chivit.registry.validation.rules.radiotherapy;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.Certainty;
import org.chivit.registry.validation.fact.DatedFact;

/** The question of two rules: was a child irradiated too young? */
final class AgeAtRadiotherapy {

  /** Why there is nothing to judge. */
  static final String NOT_APPLICABLE =
      "birth date not recorded, or no course of radiotherapy of this kind";

  private AgeAtRadiotherapy() {}

  /**
   * Finds the courses that certainly began before a birthday.
   *
   * @param rule the rule that asks
   * @param registryCase the case
   * @param birthday the completed years from which the course is nothing to ask after
   * @param concerned the courses that the rule is about
   */
  static Verdict foundBelow(
      RuleInfo rule,
      RegistryCase registryCase,
      int birthday,
      Predicate<RadiotherapyCourse> concerned) {
    Judgment judgment = new Judgment(rule, registryCase);
    Optional<PartialDate> birth = registryCase.patient().birthDate();
    List<RadiotherapyCourse> courses = registryCase.treatments().radiotherapy();
    for (int i = 0; i < courses.size(); i++) {
      if (birth.isEmpty() || !concerned.test(courses.get(i))) {
        continue;
      }
      DatedFact start = new CaseDates(registryCase).radiotherapyStart(i);
      judgment.foundIf(
          isBefore(start.date(), birth.get(), birthday),
          () ->
              start.inWordsCapitalized()
                  + " lies before birthday "
                  + birthday
                  + " of a child born "
                  + birth.get()
                  + ".",
          start.field(),
          FieldRef.of(Variable.BIRTH_DATE));
    }
    return judgment.verdict(NOT_APPLICABLE);
  }

  private static Certainty isBefore(PartialDate start, PartialDate birth, int birthday) {
    if (start.latest().isBefore(birth.earliest().plusYears(birthday))) {
      return Certainty.YES;
    }
    return start.earliest().isBefore(birth.latest().plusYears(birthday))
        ? Certainty.UNDECIDED
        : Certainty.NO;
  }
}
