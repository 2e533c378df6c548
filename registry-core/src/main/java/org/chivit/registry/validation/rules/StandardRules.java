package org.chivit.registry.validation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.Validator;
import org.chivit.registry.validation.rules.age.AgeRules;
import org.chivit.registry.validation.rules.chemotherapy.ChemotherapyRules;
import org.chivit.registry.validation.rules.date.DateRules;
import org.chivit.registry.validation.rules.followup.FollowUpRules;
import org.chivit.registry.validation.rules.missing.MissingRules;
import org.chivit.registry.validation.rules.outcome.OutcomeRules;
import org.chivit.registry.validation.rules.patient.PatientRules;
import org.chivit.registry.validation.rules.radiotherapy.RadiotherapyRules;
import org.chivit.registry.validation.rules.registry.RegistryRules;
import org.chivit.registry.validation.rules.sequence.SequenceRules;
import org.chivit.registry.validation.rules.sex.SexRules;
import org.chivit.registry.validation.rules.stage.StageRules;
import org.chivit.registry.validation.rules.surgery.SurgeryRules;
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
    rules.addAll(SurgeryRules.all());
    rules.addAll(RadiotherapyRules.all());
    rules.addAll(ChemotherapyRules.all());
    rules.addAll(TreatmentRules.all(today));
    rules.addAll(OutcomeRules.all(today));
    rules.addAll(FollowUpRules.all(today));
    rules.addAll(MissingRules.all());
    return List.copyOf(rules);
  }

  /** The rules that compare cases. */
  public static List<CrossCaseRule> crossCase() {
    List<CrossCaseRule> rules = new ArrayList<>();
    rules.addAll(PatientRules.all());
    rules.addAll(SequenceRules.all());
    rules.addAll(RegistryRules.all());
    return List.copyOf(rules);
  }
}
