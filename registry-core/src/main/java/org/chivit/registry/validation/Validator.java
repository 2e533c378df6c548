package org.chivit.registry.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chivit.registry.registration.RegistryCase;

/**
 * Asks every rule of a set; the set of the registry is that of {@code rules.StandardRules}.
 * Immutable, and safe to use from several threads where its rules are, as the standard ones are.
 */
public final class Validator {

  private static final Comparator<RuleInfo> GRAVEST_FIRST =
      Comparator.comparing(RuleInfo::severity).thenComparing(RuleInfo::id);

  private final List<Rule> rules;
  private final List<CrossCaseRule> crossCaseRules;

  /**
   * A validator with rules of one's own.
   *
   * @throws IllegalArgumentException if two rules have the same id
   */
  public Validator(List<Rule> rules, List<CrossCaseRule> crossCaseRules) {
    this.rules = rules.stream().sorted(Comparator.comparing(Rule::info, GRAVEST_FIRST)).toList();
    this.crossCaseRules =
        crossCaseRules.stream()
            .sorted(Comparator.comparing(CrossCaseRule::info, GRAVEST_FIRST))
            .toList();
    Set<RuleId> seen = new HashSet<>();
    for (RuleInfo info : infos()) {
      if (!seen.add(info.id())) {
        throw new IllegalArgumentException("two rules have the id " + info.id());
      }
    }
  }

  /** What there is to say of every rule, by id, those that compare cases included. */
  public List<RuleInfo> rules() {
    return infos().stream().sorted(Comparator.comparing(RuleInfo::id)).toList();
  }

  /** What there is to say of the rules that compare cases, by id. */
  public List<RuleInfo> crossCaseRules() {
    return crossCaseRules.stream()
        .map(CrossCaseRule::info)
        .sorted(Comparator.comparing(RuleInfo::id))
        .toList();
  }

  /** Asks every rule that judges a case by itself. */
  public CaseReport assess(RegistryCase registryCase) {
    List<RuleVerdict> verdicts = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      verdicts.add(new RuleVerdict(rule.info(), rule.assess(registryCase)));
    }
    return new CaseReport(registryCase.id(), verdicts);
  }

  /**
   * Asks every rule that compares cases.
   *
   * @param cases the cases, in any order
   * @return the findings, gravest first, then by rule id, then by case id
   */
  public List<Finding> assessTogether(Collection<RegistryCase> cases) {
    List<Finding> findings = new ArrayList<>();
    for (CrossCaseRule rule : crossCaseRules) {
      rule.assess(cases).stream()
          .sorted(Comparator.comparing(Finding::caseId).thenComparing(Finding::message))
          .forEach(findings::add);
    }
    return findings;
  }

  private List<RuleInfo> infos() {
    List<RuleInfo> infos = new ArrayList<>();
    rules.forEach(rule -> infos.add(rule.info()));
    crossCaseRules.forEach(rule -> infos.add(rule.info()));
    return infos;
  }
}
