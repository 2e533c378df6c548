package org.chivit.registry.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.LongStream;
import org.chivit.registry.registration.RegistryCase;
import org.junit.jupiter.api.Test;

class SyntheticCasesTest {

  private final SyntheticCases cases = new SyntheticCases(2018);

  @Test
  void theSameSeedMakesTheSameCases() {
    assertThat(new SyntheticCases(2018).first(500)).isEqualTo(cases.first(500));
  }

  @Test
  void aCaseDoesNotDependOnThoseMadeBeforeIt() {
    List<RegistryCase> forward = cases.first(200);

    for (int i = 199; i >= 0; i -= 7) {
      assertThat(new SyntheticCases(2018).caseAt(i)).isEqualTo(forward.get(i));
    }
  }

  @Test
  void threadsMakeTheSameCases() {
    List<RegistryCase> inParallel =
        LongStream.range(0, 5000).parallel().mapToObj(cases::caseAt).toList();

    assertThat(inParallel).isEqualTo(cases.first(5000));
  }

  @Test
  void anotherSeedMakesOtherCases() {
    assertThat(new SyntheticCases(2019).first(50)).doesNotContainAnyElementsOf(cases.first(50));
  }

  @Test
  void noTwoCasesShareAnIdOrAPatient() {
    List<RegistryCase> many = cases.first(20_000);

    assertThat(many).extracting(RegistryCase::id).doesNotHaveDuplicates();
    assertThat(many).extracting(one -> one.patient().id()).doesNotHaveDuplicates();
  }

  @Test
  void farIndexesMakeCasesToo() {
    assertThat(cases.caseAt((1L << 40) - 1).id().value()).startsWith("C");
  }

  /** Measurements and examples name cases by their seed; a change here is told in the changelog. */
  @Test
  void theCasesOfASeedStayWhatTheyWere() {
    assertThat(cases.first(4))
        .extracting(
            one -> one.id().value(),
            one -> one.patient().id().value(),
            one -> one.tumor().morphologyCode(),
            one -> one.tumor().incidenceDate().toString())
        .containsExactly(
            tuple("CGVS8RFN8", "PRXBMVZW7", "9811/3", "2022-04-09"),
            tuple("CRGKF30ZB", "P17Y5JQR2", "9811/3", "2022-01-12"),
            tuple("C34MZS47M", "PK45NSJHH", "9811/3", "2020-01-14"),
            tuple("CHMR1FZBZ", "P9NXRMDEY", "9071/3", "2024-05-08"));
  }

  @Test
  void casesMadeAsTheyAreAskedForAreTheSameEachTime() {
    Iterable<RegistryCase> lazily = cases.lazily(30);

    assertThat(lazily).containsExactlyElementsOf(cases.first(30));
    assertThat(lazily).hasSize(30);
  }

  @Test
  void noCasesAreAnEmptyList() {
    assertThat(cases.first(0)).isEmpty();
  }

  @Test
  void aNegativeNumberIsRefused() {
    assertThatThrownBy(() -> cases.first(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number of cases must not be negative: -1");
    assertThatThrownBy(() -> cases.caseAt(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("index must be at least 0 and below 2^40: -1");
  }
}
