package org.chivit.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.chivit.registry.text.UnreadableInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {

  @TempDir Path folder;
  private Input input;

  @BeforeEach
  void start() {
    input = new Input(folder);
  }

  @Test
  void orderCaseSpacesAndHyphensDoNotMatter() {
    input.file(
        "cases.csv",
        "Incidence Date, CASE-ID ,Patient_ID,SEX,birth  date,Topography,Morphology,"
            + "Basis of Diagnosis",
        "2021-05-10,C1,P1,f,2018,C64.9,8960/3,7");

    assertThat(input.read().casesAccepted()).isEqualTo(1);
  }

  @Test
  void aMissingColumnNamesTheOneThatIsProbablyMeant() {
    input.file("cases.csv", Input.REQUIRED.replace("incidence_date", "incidense_date"));

    assertThatThrownBy(input::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(
            "cases.csv: The column \"incidense_date\" is not known; did you mean incidence_date?"
                + " Correct its name, or leave it out with --ignore-columns incidense_date."
                + "\n  The column incidence_date is missing; is it the one called"
                + " \"incidense_date\"?");
  }

  @Test
  void aColumnThatIsThereTwiceIsRefused() {
    input.file("cases.csv", Input.REQUIRED + ",Birth-Date");

    assertThatThrownBy(input::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("cases.csv: The column \"Birth-Date\" is there twice. Keep one of them.");
  }

  @Test
  void anUnknownColumnIsRefusedUntilItIsLeftOut() {
    input.file("cases.csv", Input.REQUIRED + ",Blood Group", Input.row("C1") + ",A");

    assertThatThrownBy(input::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("\"Blood Group\" is not known")
        .hasMessageContaining("--ignore-columns blood_group");
    assertThat(input.ignoring("Blood-Group").read().casesAccepted()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name", "First Name", "surname", "phone", "Telephone_No", "address", "guardian",
        "mother", "hospital number", "HN", "MRN", "village", "national_id", "ឈ្មោះ",
        "លេខទូរស័ព្ទ", "អាសយដ្ឋាន", "អាណាព្យាបាល", "លេខមន្ទីរពេទ្យ"
      })
  void columnsThatIdentifyAPersonAreRefusedWithASentenceOnPrivacy(String column) {
    input.file("cases.csv", Input.REQUIRED + "," + column);

    assertThatThrownBy(input::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("looks like it identifies a person. The registry keeps no names");
  }

  @ParameterizedTest
  @ValueSource(strings = {"remarks", "hospital", "motherland", "telemetry", "weight"})
  void otherColumnsAreOnlyUnknown(String column) {
    assertThat(IdentityColumns.looksLikeOne(column)).isFalse();
  }

  @Test
  void theValuesOfAColumnLeftOutAppearNowhere() {
    input
        .file("cases.csv", "name," + Input.REQUIRED, "Sokha SECRET," + Input.row("C1") + "x")
        .ignoring("name");

    IntakeReport report = input.read();

    assertThat(report.casesRejected()).isEqualTo(1);
    assertThat(report.toString()).doesNotContain("SECRET");
    assertThat(report.rejected().get(0).source().header()).doesNotContain("name");
    assertThat(report.problems().get(0).reason()).isEqualTo("The column is left out, as asked.");
    assertThat(report.problems().get(0).place()).isEqualTo(new Place("cases.csv", 0, "name"));
  }

  @Test
  void aColumnWithoutANameIsFineWhileItIsEmpty() {
    input.cases().file("cases.csv", Input.REQUIRED + ",,", Input.row("C1") + ",,");
    assertThat(input.read().casesAccepted()).isEqualTo(1);

    input.file("cases.csv", Input.REQUIRED + ",,", Input.row("C1") + ",,x");
    assertThat(Input.onlyError(input.read()).reason())
        .isEqualTo("The row has a value in column 10, which has no name.");
  }

  @Test
  void aFileThatIsNoTableIsNotListedColumnByColumn() {
    input.text("cases.csv", "x,".repeat(3000) + "\n");

    assertThatThrownBy(input::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("more like these.")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(2000));
  }
}
