package org.chivit.registry.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.chivit.registry.treatment.CourseStatus;
import org.junit.jupiter.api.Test;

class GivenTreatmentTest {

  private static final int CLOSING = 10_000;

  /** Cycles on days 100, 121, 142 and 163, then an operation on day 180. */
  private static final List<PlannedTreatment> PLAN =
      List.of(
          new PlannedTreatment(step(Modality.CHEMOTHERAPY, 4, 21), 100, 4, 21),
          new PlannedTreatment(step(Modality.SURGERY, 1, 1), 180, 1, 1));

  @Test
  void aPlanThatNothingCutsIsGivenInFull() {
    List<GivenTreatment> given =
        GivenTreatment.give(PLAN, Interruption.NONE, Timeline.NEVER, CLOSING);

    assertThat(given)
        .extracting(GivenTreatment::given, GivenTreatment::lastDay, GivenTreatment::status)
        .containsExactly(
            tuple(4, 163, CourseStatus.COMPLETED), tuple(1, 180, CourseStatus.COMPLETED));
  }

  @Test
  void aChildWhoTakesNoMoreHasStopped() {
    List<GivenTreatment> given = GivenTreatment.give(PLAN, Interruption.NONE, 130, CLOSING);

    assertThat(given).hasSize(1);
    assertThat(given.get(0).given()).isEqualTo(2);
    assertThat(given.get(0).lastDay()).isEqualTo(121);
    assertThat(given.get(0).status()).isEqualTo(CourseStatus.STOPPED);
  }

  @Test
  void whatRunsBeyondTheClosingDateIsOngoing() {
    List<GivenTreatment> given = GivenTreatment.give(PLAN, Interruption.NONE, Timeline.NEVER, 130);

    assertThat(given).hasSize(1);
    assertThat(given.get(0).given()).isEqualTo(2);
    assertThat(given.get(0).status()).isEqualTo(CourseStatus.ONGOING);
  }

  @Test
  void aChildWhoDiesBeforeTheFirstDayIsNotTreated() {
    assertThat(GivenTreatment.give(PLAN, Interruption.NONE, 99, CLOSING)).isEmpty();
  }

  @Test
  void aBreakMovesWhatFollowsIt() {
    Interruption twoMonths = Interruption.after(130, 60, PLAN);

    assertThat(twoMonths.lastAttended()).isEqualTo(121);
    assertThat(twoMonths.comeBack()).isEqualTo(142 + 60);
    assertThat(GivenTreatment.give(PLAN, twoMonths, Timeline.NEVER, CLOSING))
        .extracting(GivenTreatment::firstDay, GivenTreatment::lastDay)
        .containsExactly(tuple(100, 223), tuple(240, 240));
  }

  @Test
  void aBreakForGoodEndsTreatmentOnTheLastDayAttended() {
    Interruption forGood = Interruption.after(130, 60, PLAN).forGood();

    assertThat(forGood.hasReturn()).isFalse();
    assertThat(forGood.lastTreatmentDay()).isEqualTo(121);
    assertThat(forGood.isAbandonment()).isTrue();
    assertThat(Interruption.NONE.isAbandonment()).isFalse();
  }

  @Test
  void fractionsAreGivenOnFiveDaysOfSeven() {
    PlannedTreatment radiotherapy =
        new PlannedTreatment(step(Modality.RADIOTHERAPY, 12, 1), 100, 12, 1);

    assertThat(radiotherapy.dayOf(4)).isEqualTo(104);
    assertThat(radiotherapy.dayOf(5)).isEqualTo(107);
    assertThat(radiotherapy.lastDay()).isEqualTo(115);
  }

  private static TreatmentStep step(Modality modality, int sessions, int days) {
    return new TreatmentStep(
        modality, "step", 100, Set.of(), List.of(sessions), days, new BigDecimal("1.8"));
  }
}
