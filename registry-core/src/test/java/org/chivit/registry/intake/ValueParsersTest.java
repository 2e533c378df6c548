package org.chivit.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.code.Topography;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.patient.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueParsersTest {

  @ParameterizedTest
  @CsvSource({
    "male, MALE",
    "M, MALE",
    "1, MALE",
    "ប្រុស, MALE",
    "FEMALE, FEMALE",
    "f, FEMALE",
    "2, FEMALE",
    "២, FEMALE",
    "ស្រី, FEMALE",
    "other, OTHER",
    "unknown, UNKNOWN"
  })
  void sexIsReadInEnglishNumbersAndKhmer(String text, Sex sex) {
    assertThat(WordParser.SEX.parse(text)).isEqualTo(Parsed.of(sex));
  }

  @Test
  void aMistypedWordIsSuggestedAndTheListIsNamed() {
    Parsed.Fault<Laterality> fault = fault(WordParser.of(Laterality.class).parse("bilatral"));

    assertThat(fault.reason())
        .isEqualTo("\"bilatral\" is not in the list; did you mean bilateral?");
    assertThat(fault.remedy()).isEqualTo("Allowed: right, left, bilateral, not-paired, unknown.");
  }

  @Test
  void wordsAreReadWithSpacesAndUnderscores() {
    assertThat(WordParser.of(EventKind.class).parse("Second malignancy"))
        .isEqualTo(Parsed.of(EventKind.SECOND_MALIGNANCY));
  }

  @Test
  void topographyIsReadWithAndWithoutItsDot() {
    assertThat(CodeParsers.topography("c649")).isEqualTo(Parsed.of(new Topography("C64.9")));
    assertThat(fault(CodeParsers.topography("C99.9")).remedy()).contains("C00.0 and C80.9");
  }

  @Test
  void morphologyCarriesItsBehaviorOrNot() {
    assertThat(MorphologyText.parse("8960/3"))
        .isEqualTo(
            Parsed.of(new MorphologyText(new Morphology(8960), Optional.of(Behavior.MALIGNANT))));
    assertThat(MorphologyText.parse("៨៩៦០"))
        .isEqualTo(Parsed.of(new MorphologyText(new Morphology(8960), Optional.empty())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"89603", "8960/", "8960/4", "/3", "896", "7999/3", "Wilms", "8960/3/1"})
  void otherMorphologiesAreRefused(String text) {
    assertThat(fault(MorphologyText.parse(text)).reason())
        .isEqualTo("\"" + text + "\" is not a morphology code of ICD-O-3.");
  }

  @Test
  void basisAndBehaviorNameWhatIsAllowed() {
    assertThat(fault(CodeParsers.basis("3")).remedy()).contains("7 histology of the primary");
    assertThat(fault(CodeParsers.behavior("5")).remedy()).contains("3 malignant");
  }

  @Test
  void idsHaveOneFormAndTakeNoSpaces() {
    assertThat(fault(CodeParsers.caseId("C 1")).reason()).isEqualTo("\"C 1\" cannot be a case id.");
    assertThat(fault(CodeParsers.patientId("កុមារ")).reason()).contains("cannot be a patient id");
  }

  @Test
  void aDoseIsKeptAsWritten() {
    assertThat(NumberParsers.positiveDecimal("10.80"))
        .isEqualTo(Parsed.of(new BigDecimal("10.80")));
    assertThat(NumberParsers.positiveDecimal("៣៦")).isEqualTo(Parsed.of(new BigDecimal("36")));
  }

  @Test
  void aDecimalCommaIsRefusedWithTheNumberToWrite() {
    assertThat(fault(NumberParsers.positiveDecimal("10,8")).remedy())
        .isEqualTo("Write 10.8: a point for the decimals, not a comma.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.8 Gy", "-1", "1e9", ".5", "5.", "1.2.3", "1,000,5", "NaN", "0", "0.0"})
  void otherDosesAreRefused(String text) {
    assertThat(fault(NumberParsers.positiveDecimal(text)).code()).isEqualTo(FormatCode.NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"6.0", "-6", "six", "1234567890", "6 cycles"})
  void otherCountsAreRefused(String text) {
    assertThat(fault(NumberParsers.wholeNumber(text)).reason())
        .isEqualTo("\"" + text + "\" is not a whole number.");
  }

  @Test
  void noCycleMayHaveBeenGivenButNoFractionIsNoCourse() {
    assertThat(NumberParsers.wholeNumber("0")).isEqualTo(Parsed.of(0));
    assertThat(fault(NumberParsers.positiveWholeNumber("0")).reason())
        .isEqualTo("\"0\" is not a number above zero.");
  }

  @Test
  void longAndUnprintableValuesAreShownOnOneShortLine() {
    assertThat(Cells.quoted("a\u001b[31m\nb")).isEqualTo("\"a [31m b\"");
    assertThat(Cells.quoted("x".repeat(1000))).hasSize(63).endsWith("…\"");
  }

  @Test
  void surroundingSpacesOfAllKindsAreStripped() {
    assertThat(Cells.strip(" \u00a0\u200bស្រី\u200b \t")).isEqualTo("ស្រី");
  }

  private static <T> Parsed.Fault<T> fault(Parsed<T> parsed) {
    return (Parsed.Fault<T>) parsed;
  }
}
