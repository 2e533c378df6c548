package org.chivit.analytics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.chivit.analytics.survival.Observation.Ending;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every curve, over seeded random subjects with many ties. */
class KaplanMeierPropertyTest {

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfTheSubjectsChangesNoBit(long seed) {
    List<Observation> subjects = subjects(new Random(seed), seed % 2 == 0);
    List<Observation> shuffled = new ArrayList<>(subjects);
    Collections.shuffle(shuffled, new Random(seed + 1));

    assertThat(points(shuffled)).isEqualTo(points(subjects));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneObservationOfManySubjectsEqualsManyObservations(long seed) {
    List<Observation> subjects = subjects(new Random(seed), seed % 2 == 0);
    List<Observation> split = new ArrayList<>();
    for (Observation some : subjects) {
      for (long i = 0; i < some.count(); i++) {
        split.add(new Observation(some.entry(), some.exit(), some.ending(), 1));
      }
    }

    assertThat(points(split)).isEqualTo(points(subjects));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySubjectTwiceKeepsTheCurveAndDividesTheErrorByRootTwo(long seed) {
    List<Observation> subjects = subjects(new Random(seed), seed % 2 == 0);
    List<Observation> twice = new ArrayList<>(subjects);
    twice.addAll(subjects);

    List<SurvivalPoint> once = points(subjects);
    List<SurvivalPoint> doubled = points(twice);
    for (int i = 0; i < once.size(); i++) {
      assertThat(doubled.get(i).survival()).isEqualTo(once.get(i).survival());
      if (once.get(i).survival() > 0) {
        double error = once.get(i).standardError().orElseThrow();
        assertThat(doubled.get(i).standardError().orElseThrow() * Math.sqrt(2))
            .isCloseTo(error, within(1e-13 * error));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void withoutCensoringTheCurveIsThePartThatIsLeft(long seed) {
    List<Observation> subjects = new ArrayList<>();
    for (Observation some : subjects(new Random(seed), false)) {
      subjects.add(Observation.event(some.exit(), some.count()));
    }
    double all = RiskTable.of(subjects).subjects();

    for (SurvivalPoint point : points(subjects)) {
      double left = (point.atRisk() - point.events()) / all;
      assertThat(point.survival()).isCloseTo(left, within(1e-13));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anotherUnitOfTimeChangesNothingButTheTimes(long seed) {
    BigDecimal factor = new BigDecimal("30.4375");
    List<Observation> subjects = subjects(new Random(seed), seed % 2 == 0);
    List<Observation> scaled = new ArrayList<>();
    for (Observation some : subjects) {
      scaled.add(
          new Observation(
              some.entry().map(factor::multiply),
              some.exit().multiply(factor),
              some.ending(),
              some.count()));
    }

    assertThat(timeless(points(scaled))).isEqualTo(timeless(points(subjects)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aFollowUpCutInTwoIsOneFollowUp(long seed) {
    BigDecimal half = new BigDecimal("0.5");
    List<Observation> cut = new ArrayList<>();
    List<Observation> whole = subjects(new Random(seed), false);
    for (Observation some : whole) {
      if (some.exit().signum() == 0) {
        cut.add(some);
        continue;
      }
      BigDecimal middle = some.exit().multiply(half);
      cut.add(Observation.censored(middle, some.count()));
      cut.add(new Observation(Optional.of(middle), some.exit(), some.ending(), some.count()));
    }

    assertThat(eventsOnly(points(cut))).isEqualTo(eventsOnly(points(whole)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void subjectsCensoredBeforeTheFirstEventChangeNothingButTheNumbers(long seed) {
    List<Observation> subjects = new ArrayList<>();
    for (Observation some : subjects(new Random(seed), false)) {
      BigDecimal later = some.exit().add(BigDecimal.ONE);
      subjects.add(new Observation(some.entry(), later, some.ending(), some.count()));
    }
    List<Observation> more = new ArrayList<>(subjects);
    more.add(Observation.censored(new BigDecimal("0.5"), 7));

    List<SurvivalPoint> with = points(more);
    assertThat(with.subList(1, with.size())).isEqualTo(points(subjects));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theCurveNeverRisesAndItsBoundsHoldIt(long seed) {
    double before = 1;
    for (SurvivalPoint point : points(subjects(new Random(seed), seed % 2 == 0))) {
      assertThat(point.survival()).isBetween(0.0, before);
      assertThat(point.interval().isEmpty()).isEqualTo(point.survival() == 0);
      point
          .interval()
          .ifPresent(
              interval ->
                  assertThat(point.survival()).isBetween(interval.lower(), interval.upper()));
      before = point.survival();
    }
  }

  private static List<SurvivalPoint> timeless(List<SurvivalPoint> points) {
    return points.stream().map(point -> copy(point, BigDecimal.ZERO, point.censored())).toList();
  }

  /** The points with an event, without their censorings. */
  private static List<SurvivalPoint> eventsOnly(List<SurvivalPoint> points) {
    return points.stream()
        .filter(point -> point.events() > 0)
        .map(point -> copy(point, point.time(), 0))
        .toList();
  }

  private static SurvivalPoint copy(SurvivalPoint point, BigDecimal time, long censored) {
    return new SurvivalPoint(
        time,
        point.atRisk(),
        point.events(),
        censored,
        point.survival(),
        point.standardError(),
        point.interval());
  }

  private static List<SurvivalPoint> points(List<Observation> subjects) {
    return KaplanMeier.withDefaults().estimate(RiskTable.of(subjects)).points();
  }

  private static List<Observation> subjects(Random random, boolean lateEntry) {
    List<Observation> subjects = new ArrayList<>();
    int size = 1 + random.nextInt(40);
    for (int i = 0; i < size; i++) {
      BigDecimal exit = BigDecimal.valueOf(random.nextInt(120), 1);
      Optional<BigDecimal> entry =
          lateEntry && exit.signum() > 0 && random.nextBoolean()
              ? Optional.of(
                  exit.multiply(BigDecimal.valueOf(random.nextInt(4), 0))
                      .multiply(new BigDecimal("0.25")))
              : Optional.empty();
      Ending ending = random.nextInt(3) == 0 ? Ending.CENSORED : Ending.EVENT;
      subjects.add(new Observation(entry, exit, ending, 1 + random.nextInt(3)));
    }
    return subjects;
  }
}
