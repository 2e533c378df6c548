package org.chivit.registry.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;

/** What a rule is expected to say of a case. */
public final class RuleAssert {

  private final Rule rule;
  private final RegistryCase registryCase;
  private final Verdict verdict;

  private RuleAssert(Rule rule, RegistryCase registryCase) {
    this.rule = rule;
    this.registryCase = registryCase;
    this.verdict = rule.assess(registryCase);
  }

  /** Asks the rule of the case. */
  public static RuleAssert assertThatRule(Rule rule, CaseBuilder builder) {
    return new RuleAssert(rule, builder.build());
  }

  /** The rule looked and found nothing. */
  public void isClean() {
    assertThat(verdict).isEqualTo(Verdict.CLEAN);
  }

  /** The rule could not look, for this reason. */
  public void isNotRun(String reason) {
    assertThat(verdict).isEqualTo(Verdict.notRun(reason));
  }

  /** The rule found exactly one thing. */
  public void finds(String message, Variable... variables) {
    finds(message, Arrays.stream(variables).map(FieldRef::of).toArray(FieldRef[]::new));
  }

  /** The rule found exactly one thing. */
  public void finds(String message, FieldRef... fields) {
    assertThat(verdict)
        .isEqualTo(
            Verdict.found(new Finding(rule.info(), registryCase.id(), List.of(fields), message)));
  }

  /** The rule found these things, in this order. */
  public void findsAll(String... messages) {
    assertThat(verdict).isInstanceOf(Verdict.Findings.class);
    assertThat(((Verdict.Findings) verdict).findings())
        .extracting(Finding::message)
        .containsExactly(messages);
  }
}
