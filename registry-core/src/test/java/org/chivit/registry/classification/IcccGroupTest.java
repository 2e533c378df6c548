package org.chivit.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcccGroupTest {

  @ParameterizedTest
  @CsvSource({
    "11, Ia, I, 1",
    "36, IIIf, III, 3",
    "50, V, V, 5",
    "61, VIa, VI, 6",
    "95, IXe, IX, 9",
    "101, Xa, X, 10",
    "116, XIf, XI, 11",
    "122, XIIb, XII, 12"
  })
  void aRecodeReadsAsThePrintedCode(int recode, String code, String main, int number) {
    IcccGroup group = new IcccGroup(IcccEdition.ICCC3_2017, recode, "a group", "a main group");

    assertThat(group.code()).isEqualTo(code);
    assertThat(group.main()).isEqualTo(main);
    assertThat(group.mainNumber()).isEqualTo(number);
    assertThat(group).hasToString("ICCC-3/2017 " + code);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 9, 17, 130, 999})
  void anotherNumberIsNoRecode(int recode) {
    assertThatThrownBy(() -> new IcccGroup(IcccEdition.ICCC3_2017, recode, "a", "b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not an ICCC-3 recode: " + recode);
  }

  @Test
  void theEditionHasFortyEightGroupsInTwelveMainGroups() {
    assertThat(IcccGroups.standard().all()).hasSize(48).isSorted();
    assertThat(IcccGroups.standard().all()).extracting(IcccGroup::code).doesNotHaveDuplicates();
    assertThat(IcccGroups.standard().all().stream().map(IcccGroup::main).distinct())
        .containsExactly("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
  }

  @Test
  void everyMainGroupHasOneName() {
    assertThat(
            IcccGroups.standard().all().stream()
                .map(group -> group.main() + " " + group.mainLabel())
                .distinct())
        .hasSize(12);
  }

  @Test
  void groupsAreFoundByTheirPrintedCode() {
    IcccGroups groups = IcccGroups.standard();

    assertThat(groups.find("VIa"))
        .map(IcccGroup::label)
        .hasValue("Nephroblastoma and other non-epithelial renal tumors");
    assertThat(groups.find("VId")).isEmpty();
    assertThat(groups.mainLabel("VI")).hasValue("Renal tumors");
    assertThat(groups.mainLabel("XIII")).isEmpty();
  }
}
