package org.chivit.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.chivit.registry.code.Province;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.patient.PatientId;
import org.chivit.registry.patient.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonSearchTest {

  private static PersonDescription girl(String id, String birth, String... names) {
    return new PersonDescription(
        new PatientId(id),
        List.of(names).stream().map(PersonName::of).toList(),
        Sex.FEMALE,
        PartialDate.parse(birth),
        Optional.of(new Province("KH-3")),
        Optional.empty(),
        Optional.empty());
  }

  private static PersonDescription of(
      PersonDescription person, Sex sex, String mother, String father) {
    return new PersonDescription(
        person.id(),
        person.names(),
        sex,
        person.birthDate(),
        person.province(),
        Optional.of(PersonName.of(mother)),
        Optional.of(PersonName.of(father)));
  }

  private static List<PossibleDuplicate> search(PersonDescription... people) {
    return PersonSearch.from(PersonSearch.USUAL_SCORE).among(List.of(people)).pairs();
  }

  private static PossibleDuplicate pair(String one, String other, int score, String... reasons) {
    return new PossibleDuplicate(new PatientId(one), new PatientId(other), score, List.of(reasons));
  }

  @Test
  void theSameChildInAnotherSpellingAndOrderIsListedWithTheReasons() {
    assertThat(search(girl("P2", "2018-02-03", "Tara Sock"), girl("P1", "2018-02-03", "Sok Dara")))
        .containsExactly(
            pair(
                "P1",
                "P2",
                78,
                "names 89 % alike +23",
                "same birth date +45",
                "same sex +5",
                "same province +5"));
  }

  @Test
  void itMakesNoDifferenceWhoComesFirst() {
    for (PersonDescription one : new SyntheticPeople(40, 20, 3).people()) {
      for (PersonDescription other : new SyntheticPeople(40, 20, 4).people()) {
        assertThat(NameSimilarity.best(one.names(), other.names()))
            .isEqualTo(NameSimilarity.best(other.names(), one.names()));
      }
    }
  }

  @Test
  void aNameOfMoreThanThreePartsIsComparedInSortedOrder() {
    assertThat(NameSimilarity.of(PersonName.of("Sok Da Ra Ny"), PersonName.of("Ny Ra Da Sok")))
        .isEqualTo(1);
  }

  @Test
  void khmerIsComparedAsTyped() {
    assertThat(
            search(girl("P1", "2018-02-03", "សុខ ដារ៉ា"), girl("P2", "2018-02", "ដារ៉ា\u200B សុខ")))
        .containsExactly(
            pair(
                "P1",
                "P2",
                85,
                "names 100 % alike +35",
                "same month of birth +40",
                "same sex +5",
                "same province +5"));
  }

  @Test
  void namesOfTwoScriptsSayNothing() {
    assertThat(search(girl("P1", "2018-02-03", "សុខ ដារ៉ា"), girl("P2", "2018-02-03", "Sok Dara")))
        .isEmpty();
    assertThat(
            search(
                girl("P1", "2018-02-03", "សុខ ដារ៉ា", "Sok Dara"),
                girl("P2", "2018-02-03", "Sok Dara")))
        .extracting(PossibleDuplicate::score)
        .containsExactly(90);
  }

  @Test
  void aSlipInTheYearIsFoundThroughTheDay() {
    assertThat(search(girl("P1", "2012-02-03", "Sok Dara"), girl("P2", "2021-02-03", "Sok Dara")))
        .extracting(PossibleDuplicate::reasons)
        .containsExactly(
            List.of(
                "names 100 % alike +35",
                "birth dates with digits swapped +30", "same sex +5", "same province +5"));
  }

  @Test
  void aNameThatIsWrittenApartIsFoundThroughTheDateOfBirth() {
    assertThat(
            search(
                girl("P1", "2018-02-03", "Meng Sreyneang"),
                girl("P2", "2018-02-03", "Meng Srey Neang")))
        .extracting(PossibleDuplicate::score)
        .containsExactly(90);
  }

  @Test
  void parentsOfOtherNamesSpeakAgainstIt() {
    PersonDescription one = girl("P1", "2018-02-03", "Sok Dara");
    PersonDescription other = girl("P2", "2018-11-07", "Sok Dara");

    assertThat(
            search(
                of(one, Sex.FEMALE, "Chea Bopha", "Sok Vanna"),
                of(other, Sex.FEMALE, "Chea Bopha", "Sok Vanna")))
        .extracting(PossibleDuplicate::score)
        .containsExactly(80);
    assertThat(
            search(
                of(one, Sex.FEMALE, "Chea Bopha", "Sok Vanna"),
                of(other, Sex.FEMALE, "Prak Thida", "Hun Mesa")))
        .isEmpty();
  }

  @Test
  void anotherSexSpeaksAgainstItAndAnUnknownOneSaysNothing() {
    PersonDescription one = of(girl("P1", "2018-02-03", "Sok Dara"), Sex.FEMALE, "Ly", "Ly");

    assertThat(search(one, of(girl("P2", "2018-02-03", "Sok Dara"), Sex.MALE, "Ly", "Ly")))
        .extracting(PossibleDuplicate::score)
        .containsExactly(80);
    assertThat(search(one, of(girl("P2", "2018-02-03", "Sok Dara"), Sex.UNKNOWN, "Ly", "Ly")))
        .extracting(PossibleDuplicate::score)
        .containsExactly(95);
  }

  @Test
  void theLikeliestComesFirst() {
    assertThat(
            search(
                girl("P1", "2018-02-03", "Sok Dara"),
                girl("P2", "2018-02", "Sok Dara"),
                girl("P3", "2018-02-03", "Sok Dara")))
        .extracting(pair -> pair.first() + " " + pair.second() + " " + pair.score())
        .containsExactly("P1 P3 90", "P1 P2 85", "P2 P3 85");
  }

  @Test
  void aChildWithoutADateOfBirthIsListedWhenAskedFor() {
    PersonDescription one = girl("P1", "unknown", "Sok Dara");
    PersonDescription other = girl("P2", "2018-02-03", "Sok Dara");

    assertThat(search(one, other)).isEmpty();
    assertThat(PersonSearch.from(45).among(List.of(one, other)).pairs())
        .extracting(PossibleDuplicate::score)
        .containsExactly(45);
  }

  @Test
  void theListDoesNotDependOnTheOrderOfThePeople() {
    List<PersonDescription> people = new ArrayList<>(new SyntheticPeople(1_000, 100, 5).people());
    ReviewList list = PersonSearch.from(60).among(people);
    Collections.shuffle(people, new Random(5));

    assertThat(PersonSearch.from(60).among(people)).isEqualTo(list);
    assertThat(list.pairs()).hasSizeGreaterThan(90);
  }

  @Test
  void manyOfOneNameAreComparedWithABoundedNumberOfNeighborsAndTheListSaysSo() {
    List<PersonDescription> people =
        IntStream.range(0, 1_000).mapToObj(i -> girl("P" + i, "2018-02-03", "Sok Dara")).toList();

    ReviewList list = PersonSearch.from(100).among(people);

    assertThat(list.comparisons())
        .isLessThanOrEqualTo(5L * people.size() * PairSearch.MOST_NEIGHBORS);
    assertThat(list.cutBlocks()).isEqualTo(5);
  }

  @Test
  void nobodyIsNoDuplicate() {
    assertThat(search()).isEmpty();
    assertThat(search(girl("P1", "2018-02-03", "Sok Dara"))).isEmpty();
  }

  @Test
  void anIdThatStandsTwiceIsRefused() {
    PersonDescription one = girl("P1", "2018-02-03", "Sok Dara");

    assertThatThrownBy(() -> search(one, one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an id stands twice among the people");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101, -5})
  void aScoreThatCannotBeIsRefused(int score) {
    assertThatThrownBy(() -> PersonSearch.from(score))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the least score must be between 1 and 100: " + score);
  }

  @Test
  void aPairNamesTheLowerIdFirst() {
    assertThatThrownBy(() -> pair("P2", "P1", 50))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ids must ascend: P2, P1");
  }
}
