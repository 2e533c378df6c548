package org.chivit.registry.validation.rules.age;

import java.util.Optional;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.PossibleAge;

/** The question that every rule of this package ends in: is the age within limits? */
final class AgeJudgment {

  /** The upper limit where there is none. */
  static final int NO_LIMIT = Integer.MAX_VALUE;

  private AgeJudgment() {}

  /**
   * Finds a fault if the age in completed years certainly lies within the limits.
   *
   * @param rule the rule that asks
   * @param registryCase the case
   * @param lowest the least age that is unlikely
   * @param highest the greatest age that is unlikely
   * @param what what is unlikely at such an age, as a message names it, such as {@code topography
   *     C50.9}
   * @param variable the variable that holds it
   */
  static Verdict unlikelyWithin(
      RuleInfo rule,
      RegistryCase registryCase,
      int lowest,
      int highest,
      String what,
      Variable variable) {
    Optional<PossibleAge> age = PossibleAge.of(registryCase);
    if (age.isEmpty()) {
      return Verdict.notRun(PossibleAge.UNKNOWN);
    }
    return switch (age.get().yearsWithin(lowest, highest)) {
      case NO -> Verdict.CLEAN;
      case UNDECIDED -> Verdict.notRun(Judgment.IMPRECISE);
      case YES ->
          Judgment.fault(
              rule,
              registryCase,
              "At the age of " + age.get().inYears() + ", " + what + " is unlikely.",
              Variable.BIRTH_DATE,
              Variable.INCIDENCE_DATE,
              variable);
    };
  }
}
