package org.chivit.cli.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chivit.cli.environment.Progress;
import org.chivit.registry.code.ProvinceTable;
import org.chivit.registry.intake.CaseIntake;
import org.chivit.registry.intake.CaseJudge;
import org.chivit.registry.intake.IntakeOptions;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.CaseReport;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.RuleTallies;
import org.chivit.registry.validation.RuleTally;
import org.chivit.registry.validation.Validator;

/** Holds every case that is read against the rules, and keeps count of what they said. */
final class RuleJudge implements CaseJudge {

  private final Validator validator;
  private final RuleTallies tallies = new RuleTallies();
  private List<RuleTally> crossCase = List.of();

  private final Progress progress;
  private long judged;

  /**
   * A judge for one input.
   *
   * @param progress told of every case that is judged
   */
  RuleJudge(Validator validator, Progress progress) {
    this.validator = validator;
    this.progress = progress;
  }

  /** An intake that asks this judge, and knows provinces by code and by name. */
  CaseIntake intake(IntakeOptions options) {
    return new CaseIntake(this, ProvinceTable.standard()::parse, options);
  }

  @Override
  public List<Finding> judge(RegistryCase registryCase) {
    CaseReport report = validator.assess(registryCase);
    tallies.add(report);
    judged++;
    progress.at(judged);
    return report.findings();
  }

  @Override
  public List<Finding> judgeTogether(Collection<RegistryCase> cases) {
    List<Finding> findings = validator.assessTogether(cases);
    List<RuleTally> together = new ArrayList<>();
    for (RuleInfo rule : validator.crossCaseRules()) {
      together.add(RuleTally.ofCrossCase(rule, cases.size(), findings));
    }
    crossCase = together;
    return findings;
  }

  /** How each rule fared over the cases that were judged, the rules that compare cases last. */
  List<RuleTally> tallies() {
    List<RuleTally> all = new ArrayList<>(tallies.tallies());
    all.addAll(crossCase);
    return all;
  }
}
