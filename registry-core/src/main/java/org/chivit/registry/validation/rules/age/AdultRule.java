package org.chivit.registry.validation.rules.age;

import java.util.Optional;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.PossibleAge;

/**
 * A registry of children and adolescents counts up to the twentieth birthday; an older person is
 * kept, but falls out of most tables.
 */
final class AdultRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("age-009"),
          Severity.INFO,
          "The person was 20 or older at the incidence date.",
          "Ours, because childhood cancer is counted to the age of 14 or 19 (Steliarova-"
              + "Foucher 2017, Lancet Oncology 18:719-31)",
          "Check the birth date; leave it if the person was an adult.");

  private static final int ADULT = 20;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Optional<PossibleAge> age = PossibleAge.of(registryCase);
    if (age.isEmpty()) {
      return Verdict.notRun(PossibleAge.UNKNOWN);
    }
    return switch (age.get().yearsWithin(ADULT, AgeJudgment.NO_LIMIT)) {
      case NO -> Verdict.CLEAN;
      case UNDECIDED -> Verdict.notRun(Judgment.IMPRECISE);
      case YES ->
          Judgment.fault(
              INFO,
              registryCase,
              "The age at the incidence date is " + age.get().inYears() + ".",
              Variable.BIRTH_DATE,
              Variable.INCIDENCE_DATE);
    };
  }
}
