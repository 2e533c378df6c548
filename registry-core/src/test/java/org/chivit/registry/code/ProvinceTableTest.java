package org.chivit.registry.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvinceTableTest {

  private final ProvinceTable table = ProvinceTable.standard();

  @Test
  void thereAreTwentyFiveProvincesInTheOrderOfIso() {
    assertThat(table.names()).hasSize(25).startsWith("Banteay Meanchey").endsWith("Tboung Khmum");
    for (int number = 1; number <= 25; number++) {
      Province province = new Province("KH-" + number);
      assertThat(table.name(province)).isEqualTo(table.names().get(number - 1));
      assertThat(table.khmerName(province)).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "KH-12, KH-12",
    "kh12, KH-12",
    "12, KH-12",
    "KH-08, KH-8",
    "8, KH-8",
    "Phnom Penh, KH-12",
    "phnompenh, KH-12",
    "'  PHNOM-PENH ', KH-12",
    "Phnom Penh City, KH-12",
    "Kampong Cham Province, KH-3",
    "Kompong Cham, KH-3",
    "Kratié, KH-10",
    "Kracheh, KH-10",
    "Baat Dambang, KH-2",
    "Siemreap, KH-17",
    "Sihanoukville, KH-18",
    "Tbong Khmum, KH-25",
    "ភ្នំពេញ, KH-12",
    "កំពង់ចាម, KH-3",
    "ព្រះវិហារ, KH-13"
  })
  void aProvinceIsReadByCodeOrByAnyOfItsNames(String text, String code) {
    assertThat(table.parse(text)).hasValue(new Province(code));
  }

  @Test
  void khmerSubscriptsThatLookAlikeAreReadAlike() {
    assertThat(table.parse("\u1780\u178E\u17D2\u178A\u17B6\u179B"))
        .isEqualTo(table.parse("\u1780\u178E\u17D2\u178F\u17B6\u179B"))
        .hasValue(new Province("KH-8"));
  }

  @Test
  void aSpaceOfNoWidthInKhmerMakesNoDifference() {
    assertThat(table.parse("ភ្នំ\u200Bពេញ")).hasValue(new Province("KH-12"));
  }

  @Test
  void everyNameIsReadAsItsOwnProvince() {
    for (int number = 1; number <= 25; number++) {
      Province province = new Province("KH-" + number);
      assertThat(table.parse(table.name(province))).hasValue(province);
      assertThat(table.parse(table.khmerName(province))).hasValue(province);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "0", "26", "KH-26", "KH", "012", "1a", "Bangkok", "province"})
  void whatIsNoProvinceIsNotGuessed(String text) {
    assertThat(table.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Pnom Penh, Phnom Penh",
    "Batambang, Battambang",
    "Kampong Chnang, Kampong Chhnang",
    "Siem Riep, Siem Reap",
    "Kandl, Kandal",
    "Kampogn Cham, Kampong Cham",
    "Kompong Chamm, Kampong Cham",
    "កំពង់ចា, Kampong Cham"
  })
  void aMisspeltNameGetsASuggestion(String text, String name) {
    assertThat(table.closest(text)).hasValue(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "26", "Bangkok", "Ho Chi Minh", "unknown"})
  void aNameThatIsFarFromAllGetsNone(String text) {
    assertThat(table.closest(text)).isEmpty();
  }
}
