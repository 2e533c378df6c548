package org.chivit.registry.validation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.Validator;
import org.chivit.registry.validation.rules.age.AgeRules;
import org.chivit.registry.validation.rules.date.DateRules;
import org.chivit.registry.validation.rules.outcome.OutcomeRules;
import org.chivit.registry.validation.rules.patient.PatientRules;
import org.chivit.registry.validation.rules.sex.SexRules;
import org.chivit.registry.validation.rules.stage.StageRules;
import org.chivit.registry.validation.rules.treatment.TreatmentRules;
import org.chivit.registry.validation.rules.tumor.TumorRules;

/** All rules of the registry. */
public final class StandardRules {

  private StandardRules() {}

  /**
   * The validator of the registry: every rule there is.
   *
   * @param today the day of the judgment, which no date may lie after
   */
  public static Validator validator(LocalDate today) {
    return new Validator(all(today), crossCase());
  }

  /**
   * The rules that judge a case by itself.
   *
   * @param today the day of the judgment
   */
  public static List<Rule> all(LocalDate today) {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(DateRules.all(today));
    rules.addAll(SexRules.all());
    rules.addAll(AgeRules.all());
    rules.addAll(TumorRules.all());
    rules.addAll(StageRules.all());
    rules.addAll(TreatmentRules.all());
    rules.addAll(OutcomeRules.all(today));
    return List.copyOf(rules);
  }

  /** The rules that compare cases. */
  public static List<CrossCaseRule> crossCase() {
    return List.copyOf(PatientRules.all());
  }
}
