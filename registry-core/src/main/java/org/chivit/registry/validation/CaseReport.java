package org.chivit.registry.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chivit.registry.registration.CaseId;

/**
 * What every rule said of one case: which found something, which are clean, which could not look.
 *
 * @param caseId the case
 * @param verdicts one per rule, gravest severity first, then by rule id
 */
public record CaseReport(CaseId caseId, List<RuleVerdict> verdicts) {

  /** Copies the list. */
  public CaseReport {
    Objects.requireNonNull(caseId, "caseId");
    verdicts = List.copyOf(verdicts);
  }

  /** All findings, gravest first, then by rule id, then in the order of the record. */
  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>();
    for (RuleVerdict each : verdicts) {
      if (each.verdict() instanceof Verdict.Findings found) {
        all.addAll(found.findings());
      }
    }
    return all;
  }

  /** The rules that could not look, each with its reason in the verdict. */
  public List<RuleVerdict> notRun() {
    List<RuleVerdict> some = new ArrayList<>();
    for (RuleVerdict each : verdicts) {
      if (each.verdict() instanceof Verdict.NotRun) {
        some.add(each);
      }
    }
    return some;
  }

  /** Whether a finding is an error, so that the case cannot be accepted. */
  public boolean hasErrors() {
    for (RuleVerdict each : verdicts) {
      if (each.rule().severity() == Severity.ERROR && each.verdict() instanceof Verdict.Findings) {
        return true;
      }
    }
    return false;
  }
}
