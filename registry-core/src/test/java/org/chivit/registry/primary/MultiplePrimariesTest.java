package org.chivit.registry.primary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.testing.CaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MultiplePrimariesTest {

  private static CaseBuilder retinoblastoma(String id) {
    return aCase().id(id).topography("C69.2").morphology(9510);
  }

  private static List<List<String>> ids(List<RegistryCase> cases) {
    return MultiplePrimaries.of(cases).stream()
        .map(primary -> primary.cases().stream().map(each -> each.id().value()).toList())
        .toList();
  }

  @Test
  void retinoblastomaOfBothEyesIsOneBilateralPrimary() {
    RegistryCase left = retinoblastoma("C1").laterality(Laterality.LEFT).build();
    RegistryCase right =
        retinoblastoma("C2").laterality(Laterality.RIGHT).incidence("2022-01-03").build();

    assertThat(MultiplePrimaries.of(List.of(right, left)))
        .singleElement()
        .satisfies(
            primary -> {
              assertThat(primary.cases()).containsExactly(left, right);
              assertThat(primary.laterality()).isEqualTo(Laterality.BILATERAL);
              assertThat(primary.incidenceDate()).isEqualTo(PartialDate.of(2021, 5, 10));
            });
    assertThat(MultiplePrimaries.areTwoSides(left.tumor(), right.tumor())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "LEFT, LEFT, LEFT",
    "LEFT, UNKNOWN, LEFT",
    "RIGHT, NOT_PAIRED, RIGHT",
    "BILATERAL, LEFT, BILATERAL",
    "BILATERAL, UNKNOWN, BILATERAL",
    "NOT_PAIRED, UNKNOWN, NOT_PAIRED",
    "UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void theSideOfTwoCasesIsWhatIsKnownOfBoth(Laterality one, Laterality other, Laterality joined) {
    RegistryCase first = retinoblastoma("C1").laterality(one).build();
    RegistryCase second = retinoblastoma("C2").laterality(other).build();

    assertThat(new PrimaryTumor(List.of(first, second)).laterality()).isEqualTo(joined);
    assertThat(new PrimaryTumor(List.of(second, first)).laterality()).isEqualTo(joined);
  }

  @Test
  void anUnknownSideIsNotASecondSide() {
    assertThat(
            MultiplePrimaries.areTwoSides(
                retinoblastoma("C1").laterality(Laterality.LEFT).build().tumor(),
                retinoblastoma("C2").laterality(Laterality.UNKNOWN).build().tumor()))
        .isFalse();
  }

  @Test
  void aLymphomaHasNoSide() {
    CaseBuilder orbit = aCase().topography("C69.6").morphology(9699);

    assertThat(
            MultiplePrimaries.areTwoSides(
                orbit.laterality(Laterality.LEFT).build().tumor(),
                orbit.laterality(Laterality.RIGHT).build().tumor()))
        .isFalse();
  }

  @Test
  void aTumorWithoutATypeJoinsTheEarliestItMayBe() {
    RegistryCase vague = aCase().id("C1").topography("C34.1").morphology(8010).build();
    RegistryCase later =
        aCase().id("C2").topography("C34.1").morphology(8140).incidence("2022-02-02").build();
    RegistryCase latest =
        aCase().id("C3").topography("C34.3").morphology(8070).incidence("2023-02-02").build();

    assertThat(ids(List.of(latest, vague, later)))
        .containsExactly(List.of("C1", "C2"), List.of("C3"));
  }

  @Test
  void tumorsWithoutATypeAreOnePrimaryWhereNothingBetterIsThere() {
    RegistryCase tumor = aCase().id("C1").topography("C34.1").morphology(8000).build();
    RegistryCase carcinoma = aCase().id("C2").topography("C34.3").morphology(8010).build();

    assertThat(ids(List.of(tumor, carcinoma))).containsExactly(List.of("C1", "C2"));
  }

  @Test
  void whatIsUndecidedIsCountedAsTwo() {
    RegistryCase unknownSite = aCase().id("C1").topography("C80.9").morphology(8000).build();
    RegistryCase kidney = aCase().id("C2").build();

    assertThat(ids(List.of(unknownSite, kidney))).containsExactly(List.of("C1"), List.of("C2"));
  }

  @Test
  void systemicNeoplasmsAreBroughtTogetherAndOthersByOrgan() {
    assertThat(placeOf("C42.1", 9811)).isEqualTo(placeOf("C77.0", 9650));
    assertThat(placeOf("C40.2", 9180)).isEqualTo(placeOf("C41.4", 9260));
    assertThat(placeOf("C64.9", 8960)).isNotEqualTo(placeOf("C71.6", 9470));
  }

  private static String placeOf(String topography, int morphology) {
    return MultiplePrimaries.placeOf(
        aCase().topography(topography).morphology(morphology).build().tumor());
  }

  @Test
  void nobodyHasNoPrimary() {
    assertThat(MultiplePrimaries.of(List.of())).isEmpty();
  }

  @Test
  void casesOfTwoPatientsAreRefused() {
    assertThatThrownBy(
            () ->
                MultiplePrimaries.of(
                    List.of(
                        aCase().id("C1").patient("P1").build(),
                        aCase().id("C2").patient("P2").build())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("primaries are counted for one patient at a time");
  }

  @Test
  void aPrimaryWithoutACaseIsRefused() {
    assertThatThrownBy(() -> new PrimaryTumor(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a primary is registered in a case");
  }

  static Stream<Integer> seeds() {
    return IntStream.range(0, 200).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCaseIsInOnePrimaryWhateverTheOrder(int seed) {
    Random random = new Random(seed);
    String[] sites = {"C34.1", "C34.3", "C42.1", "C77.0", "C64.9", "C80.9", "C71.6"};
    int[] morphologies = {8000, 8010, 8070, 8140, 9811, 9835, 9861, 9800, 8960, 8006};
    List<RegistryCase> cases = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      cases.add(
          aCase()
              .id("C" + i)
              .topography(sites[random.nextInt(sites.length)])
              .morphology(morphologies[random.nextInt(morphologies.length)])
              .incidence("20" + (10 + random.nextInt(4)))
              .build());
    }
    List<PrimaryTumor> primaries = MultiplePrimaries.of(cases);
    Collections.shuffle(cases, random);

    assertThat(MultiplePrimaries.of(cases)).isEqualTo(primaries);
    assertThat(primaries.stream().flatMap(primary -> primary.cases().stream()))
        .containsExactlyInAnyOrderElementsOf(cases);
    for (PrimaryTumor one : primaries) {
      for (PrimaryTumor other : primaries) {
        if (!one.equals(other) && isTyped(one) && isTyped(other)) {
          assertThat(MultiplePrimaries.relation(one.first().tumor(), other.first().tumor()))
              .isNotEqualTo(PrimaryRelation.ONE);
        }
      }
    }
  }

  private static boolean isTyped(PrimaryTumor primary) {
    Morphology morphology = primary.first().tumor().morphology();
    return MultiplePrimaries.groupOf(morphology).filter(g -> !g.isUnspecified()).isPresent();
  }
}
