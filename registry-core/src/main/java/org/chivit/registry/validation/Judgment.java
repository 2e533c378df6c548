package org.chivit.registry.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.fact.Certainty;
import org.chivit.registry.validation.fact.DatedFact;

/**
 * Gathers what a rule sees while it goes through a case, and makes the verdict of it: findings
 * where there is one; else not run where something could not be decided; else clean where at least
 * one thing was looked at; else not run. Used by one rule for one case, then thrown away.
 */
public final class Judgment {

  /** Why a rule could not decide, where only a part of a date is known. */
  public static final String IMPRECISE = "a date is not known precisely enough";

  private final RuleInfo rule;
  private final CaseId caseId;
  private final List<Finding> findings = new ArrayList<>();
  private boolean looked;
  private boolean undecided;

  /** Nothing seen yet. */
  public Judgment(RuleInfo rule, RegistryCase registryCase) {
    this.rule = rule;
    this.caseId = registryCase.id();
  }

  /**
   * The verdict of a rule that asks one question and has found the case at fault.
   *
   * @param variables the values that contradict, all of the case itself
   */
  public static Verdict fault(
      RuleInfo rule, RegistryCase registryCase, String message, Variable... variables) {
    List<FieldRef> fields = Arrays.stream(variables).map(FieldRef::of).toList();
    return Verdict.found(new Finding(rule, registryCase.id(), fields, message));
  }

  /** Something was looked at and is as it should be. */
  public void good() {
    looked = true;
  }

  /** Something could not be decided because a date is imprecise. */
  public void imprecise() {
    undecided = true;
  }

  /** Something is wrong. */
  public void found(String message, FieldRef... fields) {
    findings.add(new Finding(rule, caseId, List.of(fields), message));
  }

  /**
   * Finds a fault if it is certain, and leaves it open if it is undecided.
   *
   * @param fault whether something is wrong
   * @param message what is wrong, asked for only where it is certain
   * @param fields the values that contradict
   */
  public void foundIf(Certainty fault, Supplier<String> message, FieldRef... fields) {
    switch (fault) {
      case YES -> found(message.get(), fields);
      case NO -> good();
      case UNDECIDED -> imprecise();
    }
  }

  /** Finds a fault if {@code later} certainly lies before {@code earlier}. */
  public void requireOrder(DatedFact earlier, DatedFact later) {
    requireOrder(earlier, later, 0);
  }

  /** Finds a fault if {@code later} certainly lies more than some days before {@code earlier}. */
  public void requireOrder(DatedFact earlier, DatedFact later, int allowanceDays) {
    requireAfterOneOf(List.of(earlier), later, allowanceDays);
  }

  /**
   * Finds a fault if {@code later} certainly lies more than some days before every one of some
   * facts.
   *
   * @param candidates the facts, at least one; it is enough that {@code later} follows one of them
   * @param later the fact that should come last
   * @param allowanceDays how many days it may lie before them all the same
   */
  public void requireAfterOneOf(List<DatedFact> candidates, DatedFact later, int allowanceDays) {
    boolean open = false;
    for (DatedFact candidate : candidates) {
      switch (Certainty.inOrder(candidate.date(), later.date(), allowanceDays)) {
        case YES -> {
          good();
          return;
        }
        case UNDECIDED -> open = true;
        case NO -> {
          // Another of the candidates may still come first.
        }
      }
    }
    if (open) {
      imprecise();
      return;
    }
    List<FieldRef> fields = new ArrayList<>();
    fields.add(later.field());
    candidates.forEach(candidate -> fields.add(candidate.field()));
    found(
        later.inWordsCapitalized()
            + (allowanceDays == 0
                ? " lies before "
                : " lies more than " + allowanceDays + " days before ")
            + DatedFact.inWords(candidates)
            + ".",
        fields.toArray(FieldRef[]::new));
  }

  /**
   * The verdict.
   *
   * @param whyNothingSeen the reason given where nothing was looked at, such as {@code no death
   *     recorded}
   */
  public Verdict verdict(String whyNothingSeen) {
    if (!findings.isEmpty()) {
      return Verdict.of(findings);
    }
    if (undecided) {
      return Verdict.notRun(IMPRECISE);
    }
    return looked ? Verdict.CLEAN : Verdict.notRun(whyNothingSeen);
  }
}
