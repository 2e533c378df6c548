package org.chivit.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.testing.CaseBuilder;
import org.junit.jupiter.api.Test;

class CaseChangesTest {

  private static List<String> between(RegistryCase before, RegistryCase now) {
    return CaseChanges.between(before, now).stream()
        .map(
            change ->
                String.join(
                    " ",
                    change.kind().label(),
                    change.field().variable().table().label(),
                    Integer.toString(change.field().item()),
                    change.field().variable().column(),
                    "[" + change.from() + "]",
                    "[" + change.to() + "]"))
        .toList();
  }

  private static CaseBuilder aCase() {
    return CaseBuilder.aCase().id("C1");
  }

  @Test
  void aCaseThatIsWhatItWasHasNoChange() {
    assertThat(between(aCase().died("2022").build(), aCase().died("2022").build())).isEmpty();
  }

  @Test
  void valuesOfTheCaseAreToldFromAndTo() {
    assertThat(
            between(
                aCase().stage("II").provinceUnknown().incidence("2021-05-10").build(),
                aCase().stageUnknown().province("KH-2").incidence("2021-05").build()))
        .containsExactly(
            "changed cases 0 province [] [KH-2]",
            "changed cases 0 incidence_date [2021-05-10] [2021-05]",
            "changed cases 0 stage [II] []");
  }

  @Test
  void aNewItemIsToldWithItsValuesAndItsPlaceInTheList() {
    assertThat(
            between(
                aCase().aliveOn("2022-01-01").build(),
                aCase().aliveOn("2022-01-01").died("2023-03-03").build()))
        .containsExactly(
            "added events 0 event [] [death]",
            "added events 0 event_date [] [2023-03-03]",
            "added events 0 cause_of_death [] [disease]");
  }

  @Test
  void anItemThatIsGoneIsToldWithItsPlaceAsItWas() {
    assertThat(
            between(
                aCase().surgery("2021-06-01").surgery("2021-08-01").build(),
                aCase().surgery("2021-06-01").build()))
        .contains("removed surgeries 1 surgery_date [2021-08-01] []")
        .allMatch(change -> change.startsWith("removed surgeries 1 "));
  }

  @Test
  void anItemThatDiffersInAValueIsAChangeOfTheOneMostLikeIt() {
    assertThat(
            between(
                aCase().surgery("2021-06-01").surgery("2021-08-01").build(),
                aCase().surgery("2021-08-01").surgery("2021-06-02").build()))
        .containsExactly("changed surgeries 1 surgery_date [2021-06-01] [2021-06-02]");
  }

  @Test
  void anotherOrderIsNoChange() {
    assertThat(
            between(
                aCase().surgery("2021-06-01").surgery("2021-08-01").build(),
                aCase().surgery("2021-08-01").surgery("2021-06-01").build()))
        .isEmpty();
  }

  @Test
  void twoCasesAreNotCompared() {
    assertThatThrownBy(() -> CaseChanges.between(aCase().build(), aCase().id("C2").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("C1 and C2 are two cases");
  }
}
