package org.chivit.registry.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;

import java.util.List;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.fact.Certainty;
import org.chivit.registry.validation.fact.DatedFact;
import org.junit.jupiter.api.Test;

class JudgmentTest {

  private final RuleInfo rule =
      new RuleInfo(new RuleId("date-999"), Severity.ERROR, "A fault.", "Ours", "Mend it.");
  private final RegistryCase registryCase = aCase().build();
  private final Judgment judgment = new Judgment(rule, registryCase);

  @Test
  void whoSawNothingDidNotRun() {
    assertThat(judgment.verdict("no death recorded"))
        .isEqualTo(Verdict.notRun("no death recorded"));
  }

  @Test
  void whoSawOnlyGoodIsClean() {
    judgment.good();

    assertThat(judgment.verdict("no death recorded")).isEqualTo(Verdict.CLEAN);
  }

  @Test
  void whoLeftSomethingOpenDidNotRun() {
    judgment.good();
    judgment.imprecise();

    assertThat(judgment.verdict("no death recorded"))
        .isEqualTo(Verdict.notRun("a date is not known precisely enough"));
  }

  @Test
  void aFindingOutweighsWhatWasLeftOpen() {
    judgment.imprecise();
    judgment.found("It is wrong.", FieldRef.of(Variable.SEX));

    assertThat(judgment.verdict("no death recorded"))
        .isEqualTo(
            Verdict.found(
                new Finding(
                    rule, registryCase.id(), List.of(FieldRef.of(Variable.SEX)), "It is wrong.")));
  }

  @Test
  void itIsEnoughToFollowOneOfSeveralFacts() {
    judgment.requireAfterOneOf(
        List.of(fact("the one", "2021-06-01"), fact("the other", "2021-05-01")),
        fact("the third", "2021-05-15"),
        0);

    assertThat(judgment.verdict("nothing")).isEqualTo(Verdict.CLEAN);
  }

  @Test
  void oneFactThatIsLeftOpenLeavesItOpen() {
    judgment.requireAfterOneOf(
        List.of(fact("the one", "2021-06-01"), fact("the other", "2021")),
        fact("the third", "2021-05-15"),
        0);

    assertThat(judgment.verdict("nothing")).isEqualTo(Verdict.notRun(Judgment.IMPRECISE));
  }

  @Test
  void anAllowanceIsSaid() {
    judgment.requireOrder(fact("the one", "2021-06-01"), fact("the other", "2021-05-01"), 30);

    assertThat(judgment.verdict("nothing"))
        .isEqualTo(
            Verdict.found(
                new Finding(
                    rule,
                    registryCase.id(),
                    List.of(
                        FieldRef.of(Variable.INCIDENCE_DATE), FieldRef.of(Variable.INCIDENCE_DATE)),
                    "The other (2021-05-01) lies more than 30 days before the one"
                        + " (2021-06-01).")));
  }

  @Test
  void onlyWhatIsCertainlyWrongIsFound() {
    FieldRef field = FieldRef.of(Variable.SEX);
    judgment.foundIf(Certainty.NO, () -> "Never said.", field);
    assertThat(judgment.verdict("nothing")).isEqualTo(Verdict.CLEAN);

    judgment.foundIf(Certainty.UNDECIDED, () -> "Never said.", field);
    assertThat(judgment.verdict("nothing")).isEqualTo(Verdict.notRun(Judgment.IMPRECISE));

    judgment.foundIf(Certainty.YES, () -> "It is wrong.", field);
    assertThat(judgment.verdict("nothing"))
        .isEqualTo(
            Verdict.found(new Finding(rule, registryCase.id(), List.of(field), "It is wrong.")));
  }

  private static DatedFact fact(String name, String day) {
    return new DatedFact(name, date(day), FieldRef.of(Variable.INCIDENCE_DATE));
  }
}
