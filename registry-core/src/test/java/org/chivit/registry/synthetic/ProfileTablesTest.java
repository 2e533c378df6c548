package org.chivit.registry.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProfileTablesTest {

  private final ProfileTables tables = ProfileTables.load();

  @Test
  void thereAreFortyKindsOfTumorsEachWithItsOwnName() {
    assertThat(tables.profiles().values())
        .hasSize(40)
        .extracting(TumorProfile::name)
        .doesNotHaveDuplicates();
  }

  @Test
  void everyProvinceHasAWeight() {
    assertThat(tables.provinces().values()).hasSize(25).doesNotHaveDuplicates();
  }

  @Test
  void aSiteOfOneSexHasProfilesOfThatSexOnly() {
    for (TumorProfile profile : tables.profiles().values()) {
      Set<String> sites =
          profile.topographies().values().stream()
              .map(topography -> topography.site())
              .collect(Collectors.toSet());
      if (sites.stream()
          .anyMatch(site -> site.compareTo("C51") >= 0 && site.compareTo("C58") <= 0)) {
        assertThat(profile.malePercent()).as(profile.name()).isZero();
      }
      if (sites.stream()
          .anyMatch(site -> site.compareTo("C60") >= 0 && site.compareTo("C63") <= 0)) {
        assertThat(profile.malePercent()).as(profile.name()).isEqualTo(100);
      }
    }
  }

  @Test
  void everyStageThatAPlanNamesIsOneThatAProfileOfItCanHave() {
    for (TumorProfile profile : tables.profiles().values()) {
      Set<String> possible =
          tables.profiles().values().stream()
              .filter(other -> other.plan().equals(profile.plan()))
              .flatMap(other -> other.stages().values().stream())
              .map(StageOutlook::key)
              .collect(Collectors.toSet());
      assertThat(possible)
          .as(profile.plan().name())
          .containsAll(
              profile.plan().steps().stream().flatMap(step -> step.stages().stream()).toList());
    }
  }

  @Test
  void curesFallAsStagesRise() {
    TumorProfile wilms = profile("Wilms tumor");
    List<Double> cured =
        Stream.of("I", "II", "III", "IV")
            .map(
                key ->
                    wilms.stages().values().stream()
                        .filter(stage -> stage.key().equals(key))
                        .findFirst()
                        .orElseThrow()
                        .curedPercent())
            .toList();

    assertThat(cured).isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void noStageIsADash() {
    assertThat(StageOutlook.of("-", 50).stage()).isEmpty();
    assertThat(StageOutlook.of("yII", 50).stage().orElseThrow().value()).isEqualTo("yII");
    assertThatThrownBy(() -> StageOutlook.of("I", 101))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cured must be 0 to 100 percent: 101.0");
  }

  @Test
  void rangesAreOneNumberOrTwo() {
    assertThat(WholeRange.parse("4")).isEqualTo(new WholeRange(4, 4));
    assertThat(WholeRange.parse("1-4")).isEqualTo(new WholeRange(1, 4));
    assertThatThrownBy(() -> WholeRange.parse("4-1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("range must run forward from 0: 4-1");
  }

  private TumorProfile profile(String name) {
    return tables.profiles().values().stream()
        .filter(profile -> profile.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
