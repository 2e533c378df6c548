package org.chivit.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chivit.registry.date.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {

  private static final DateParser ANY = new DateParser(Optional.empty());
  private static final DateParser DMY = new DateParser(Optional.of(DateOrder.DMY));
  private static final DateParser MDY = new DateParser(Optional.of(DateOrder.MDY));

  @ParameterizedTest
  @CsvSource({
    "2024-03-05, 2024-03-05",
    "2024-03, 2024-03",
    "2024, 2024",
    "2024-3-5, 2024-03-05",
    "2024/03/05, 2024-03-05",
    "2024.03.05, 2024-03-05",
    "2024/3, 2024-03",
    "31/12/2020, 2020-12-31",
    "31-12-2020, 2020-12-31",
    "31.12.2020, 2020-12-31",
    "12/31/2020, 2020-12-31",
    "05/05/2020, 2020-05-05",
    "3/2021, 2021-03",
    "03-2021, 2021-03",
    "05-Mar-2020, 2020-03-05",
    "5 march 2020, 2020-03-05",
    "05/SEP/2020, 2020-09-05",
    "1-Sept-2020, 2020-09-01",
    "Mar-2020, 2020-03",
    "2020-Mar-05, 2020-03-05",
    "2024-03-05T00:00, 2024-03-05",
    "2024-03-05T00:00:00Z, 2024-03-05",
    "2024-03-05 00:00:00.000, 2024-03-05",
    "2024-03-05T00:00:00+07:00, 2024-03-05",
    "31/12/2020 0:00, 2020-12-31",
    "២០២៤-០៣-០៥, 2024-03-05",
    "៣១/១២/២០២០, 2020-12-31",
    "29/02/2020, 2020-02-29"
  })
  void readsWhatHospitalsWrite(String text, String date) {
    assertThat(ANY.parse(text)).isEqualTo(value(date));
  }

  @Test
  void theOrderOfDayAndMonthIsTakenFromTheOption() {
    assertThat(DMY.parse("03/04/2021")).isEqualTo(value("2021-04-03"));
    assertThat(MDY.parse("03/04/2021")).isEqualTo(value("2021-03-04"));
  }

  @Test
  void withoutTheOptionTheOrderIsNotGuessed() {
    Parsed.Fault<PartialDate> fault = fault(ANY, "03/04/2021");

    assertThat(fault.reason())
        .isEqualTo("\"03/04/2021\" is ambiguous: it can mean 2021-04-03 or 2021-03-04.");
    assertThat(fault.remedy()).contains("--date-order dmy|mdy");
  }

  @Test
  void aDateThatContradictsTheOptionIsNotTurnedAround() {
    assertThat(fault(DMY, "05/13/2020").reason())
        .isEqualTo("\"05/13/2020\" is not a date: there is no month 13 in the order dmy.");
    assertThat(fault(MDY, "13/05/2020").reason()).contains("no month 13 in the order mdy");
  }

  @ParameterizedTest
  @CsvSource({
    "31/02/2020, there is no 31 February.",
    "2020-02-31, there is no 31 February.",
    "29/02/2021, there is no 29 February in 2021.",
    "2021-04-31, there is no 31 April.",
    "2021-13-01, there is no month 13",
    "2021-13, there is no month 13",
    "31/31/2020, there is no month 31",
    "32/01/2020, there is no 32 January",
    "1749-01-01, the year 1749 is outside 1850 to 2199",
    "9999, the year 9999 is outside"
  })
  void daysThatDoNotExistAreNamed(String text, String reason) {
    assertThat(fault(ANY, text).reason()).contains("is not a date: ").contains(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "99/99/2019, Write 2019.",
    "2019-99-99, Write 2019.",
    "00/00/2019, Write 2019.",
    "2019-05-99, Write 2019-05.",
    "2019-05-00, Write 2019-05.",
    "99/2019, Write 2019.",
    "99/05/2019, 'Write 2019-05 if the month is known, 2019 if only the year is.'",
    "13/99/2019, Write 2019."
  })
  void ninetyNineForUnknownSaysWhatToWriteInstead(String text, String remedy) {
    assertThat(fault(ANY, text).reason()).contains("0 and 99 are no days or months");
    assertThat(fault(ANY, text).remedy()).isEqualTo(remedy);
  }

  @ParameterizedTest
  @CsvSource({
    "2567, 2024",
    "2567-05, 2024-05",
    "05/2567, 2024-05",
    "2567-05-01, 2024-05-01",
    "13/05/2567, 2024-05-13",
    "1-May-2567, 2024-05-01",
    "២០/៥/២៥៦៧, 2024-05-20",
    "29/02/2567, 2024-02-29"
  })
  void yearsOfTheBuddhistEraAreReadAndSaid(String text, String iso) {
    assertThat(read(text).value()).hasToString(iso);
    assertThat(read(text).note().orElseThrow().reason())
        .isEqualTo(
            "\""
                + text
                + "\" is read as "
                + iso
                + ": its year is taken as 2567 of the Buddhist era, 543 ahead.");
  }

  @Test
  void whatElseIsWrongWithADateOfTheBuddhistEraIsSaidInTheCommonEra() {
    assertThat(fault(ANY, "03/04/2567").reason())
        .contains("ambiguous: it can mean 2024-04-03 or 2024-03-04.");
    assertThat(fault(ANY, "2567-99-99").remedy()).isEqualTo("Write 2024.");
    assertThat(fault(ANY, "29/02/2566").reason()).contains("no 29 February in 2023");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2399", "2601-01-01", "2300-01-01"})
  void yearsOfNoEraAreNoDates(String text) {
    assertThat(fault(ANY, text).reason()).contains("is outside 1850 to 2199");
  }

  @ParameterizedTest
  @CsvSource({
    "45356, 2024-03-05",
    "45356.0, 2024-03-05",
    "18264, 1950-01-01",
    "73050, 2099-12-31",
    "៤៥៣៥៦, 2024-03-05"
  })
  void numbersOfSpreadsheetsAreReadAndSaid(String text, String iso) {
    assertThat(read(text).value()).hasToString(iso);
    assertThat(read(text).note().orElseThrow().reason())
        .isEqualTo(
            "\""
                + text
                + "\" is read as "
                + iso
                + ": it is the number by which a spreadsheet keeps that day.");
  }

  @ParameterizedTest
  @CsvSource({"18263, 1949-12-31", "73051, 2100-01-01", "99999, 2173-10-13"})
  void numbersThatWouldBeDaysOutOfReachAreNoDates(String text, String day) {
    assertThat(fault(ANY, text).reason()).contains("is not a date").contains(day);
  }

  @Test
  void aPlainDateBringsNoNote() {
    assertThat(read("2024-03-05").note()).isEmpty();
    assertThat(read("25/05/2021").note()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday", "20240305", "2024-03/05", "5/3/20", "05-Mar-20", "2024-03-05-", "-2024",
        "2024--03", "2024-03-05T08:30", "Mar 5 2020", "1/2/3/2020", "5-Foo-2020", ":", "00:00",
        "2024-03-05x", "1234567890123", "05/003/2020", "m", "2020-Mar-Apr", "/", "a/b/c"
      })
  void anythingElseIsNoDateAndSaysHowToWriteOne(String text) {
    assertThat(fault(ANY, text).code()).isEqualTo(FormatCode.DATE);
    assertThat(fault(ANY, text).reason()).contains("is not a date");
    assertThat(fault(ANY, text).remedy()).contains("2024-03-05");
  }

  private static Parsed.Value<PartialDate> read(String text) {
    return (Parsed.Value<PartialDate>) ANY.parse(text);
  }

  private static Parsed<PartialDate> value(String iso) {
    return Parsed.of(PartialDate.parse(iso).orElseThrow());
  }

  private static Parsed.Fault<PartialDate> fault(DateParser parser, String text) {
    return (Parsed.Fault<PartialDate>) parser.parse(text);
  }
}
