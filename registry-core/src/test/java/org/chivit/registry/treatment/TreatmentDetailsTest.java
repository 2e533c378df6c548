package org.chivit.registry.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.code.Answer;
import org.junit.jupiter.api.Test;

class TreatmentDetailsTest {

  @Test
  void noMoreNodesArePositiveThanWereSampled() {
    assertThat(findings(OptionalInt.of(3), OptionalInt.of(3)).nodesPositive()).hasValue(3);
    assertThat(findings(OptionalInt.empty(), OptionalInt.of(3)).nodesPositive()).hasValue(3);
    assertThatThrownBy(() -> findings(OptionalInt.of(2), OptionalInt.of(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("3 nodes cannot be positive where 2 were sampled");
    assertThatThrownBy(() -> findings(OptionalInt.of(-1), OptionalInt.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("nodes must not be negative: OptionalInt[-1], OptionalInt.empty");
  }

  @Test
  void aDoseIsReducedByAtMostAllOfIt() {
    assertThat(delivery(100).doseReductionPercent()).hasValue(100);
    assertThatThrownBy(() -> delivery(101))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dose reduction must be 0 to 100 percent: 101");
    assertThatThrownBy(() -> delivery(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dose reduction must be 0 to 100 percent: -1");
  }

  @Test
  void reasonsStandOnceEachInTheOrderOfTheirList() {
    CareAccess access =
        new CareAccess(
            Optional.empty(),
            Answer.UNKNOWN,
            List.of(ReasonNotTreated.NO_DRUG, ReasonNotTreated.REFUSED, ReasonNotTreated.NO_DRUG),
            CareSupport.UNKNOWN);

    assertThat(access.reasonsNotTreated())
        .containsExactly(ReasonNotTreated.REFUSED, ReasonNotTreated.NO_DRUG);
  }

  private static SurgicalFindings findings(OptionalInt sampled, OptionalInt positive) {
    return new SurgicalFindings(Answer.UNKNOWN, sampled, positive, Optional.empty());
  }

  private static ChemotherapyDelivery delivery(int percent) {
    return new ChemotherapyDelivery(
        Optional.empty(), OptionalInt.of(percent), Answer.UNKNOWN, Optional.empty());
  }
}
