package org.chivit.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.chivit.registry.code.Province;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.patient.PatientId;
import org.chivit.registry.patient.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @Test
  void latinIsReadInLowerCaseWithoutAccents() {
    assertThat(PersonName.of(" SÒK-Dárà ").parts()).containsExactly("sok", "dara");
    assertThat(PersonName.of("So'phea Nit").parts()).containsExactly("sophea", "nit");
  }

  @Test
  void khmerIsReadInNfcWithoutSpacesOfNoWidth() {
    PersonName typed = PersonName.of("សុខ\u200B ដារ៉ា");

    assertThat(typed.script()).isEqualTo(NameScript.KHMER);
    assertThat(typed.parts()).containsExactly("សុខ", "ដារ៉ា");
    assertThat(typed).isEqualTo(PersonName.of("សុខ ដារ៉ា")).isNotEqualTo(PersonName.of("សុខ"));
  }

  @Test
  void aZeroWidthSpaceDoesNotPartAName() {
    assertThat(PersonName.of("ដា\u200Bរ៉ា")).isEqualTo(PersonName.of("ដារ៉ា"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "12", "-"})
  void aTextWithoutALetterIsNoName(String typed) {
    assertThatThrownBy(() -> PersonName.of(typed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a name holds a letter");
  }

  @Test
  void noTextFormShowsAName() {
    PersonName name = PersonName.of("Sok Dara");
    PersonDescription person =
        new PersonDescription(
            new PatientId("P1"),
            List.of(name),
            Sex.FEMALE,
            Optional.of(PartialDate.of(2018)),
            Optional.of(new Province("KH-1")),
            Optional.of(name),
            Optional.empty());

    assertThat(name).hasToString("LATIN name of 2 parts");
    assertThat(person).hasToString("person P1");
  }

  @ParameterizedTest
  @CsvSource({
    "Sok Dara, Sock Tara",
    "Sok Dara, Dara Sok",
    "Sok Dara, SOKDARA",
    "Chhay Phalla, Chay Phala",
    "Thy Vannak, Ty Wannak",
    "Kheng Ly, Keng Li",
    "Yim Sophea, Im Sophea",
    "Chea Bopha, Jea Bopha"
  })
  void spellingsOfOneNameHaveOneSkeleton(String one, String other) {
    assertThat(whole(other)).isEqualTo(whole(one));
  }

  @Test
  void otherConsonantsMakeAnotherSkeleton() {
    assertThat(whole("Sok Dara")).isEqualTo("SKTR").isNotEqualTo(whole("Sok Mara"));
  }

  @Test
  void khmerKeepsItsConsonantsAndTakesTheTwoSubscriptsThatLookAlikeForOne() {
    assertThat(whole("កណ្តាល")).isEqualTo(whole("កណ្ដាល")).isEqualTo("កណដល");
  }

  private static String whole(String name) {
    return String.join("", ConsonantSkeleton.standard().ofParts(PersonName.of(name)));
  }
}
