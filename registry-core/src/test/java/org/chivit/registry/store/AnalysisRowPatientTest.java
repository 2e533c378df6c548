package org.chivit.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.store.DerivedColumns.day;
import static org.chivit.registry.store.DerivedColumns.value;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import org.chivit.registry.testing.CaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisRowPatientTest {

  @Test
  void theDefaultCaseIsAGirlOfThreeWithAWilmsTumor() {
    CaseBuilder girl = aCase();

    assertThat(value(girl, AnalysisColumn.CASE_ID)).isEqualTo("C0001");
    assertThat(value(girl, AnalysisColumn.PATIENT_ID)).isEqualTo("P0001");
    assertThat(value(girl, AnalysisColumn.SEX)).isEqualTo("female");
    assertThat(value(girl, AnalysisColumn.PROVINCE)).isEqualTo("KH-8");
    assertThat(day(girl, AnalysisColumn.BIRTH_DAY)).isEqualTo("2018-02-01");
    assertThat(value(girl, AnalysisColumn.BIRTH_PRECISION)).isEqualTo("day");
    assertThat(value(girl, AnalysisColumn.AGE_YEARS)).isEqualTo(3);
    assertThat(value(girl, AnalysisColumn.AGE_BAND)).isEqualTo("1-4");
    // Rscript -e 'as.Date("2021-05-10") - as.Date("2018-02-01")' says 1194 days.
    assertThat(value(girl, AnalysisColumn.AGE_DAYS)).isEqualTo(1194);
  }

  @Test
  void everyColumnHoldsTheTypeThatItsSpecSays() {
    AnalysisRow row =
        AnalysisRow.of(
            aCase().firstSymptom("2021-04").chemotherapy("2021-06-01", "2021-09-01").build());

    for (AnalysisColumn column : AnalysisColumn.values()) {
      Object value = row.value(column);
      if (value != null) {
        assertThat(value)
            .as(column.columnName())
            .isInstanceOf(column.spec().type() == ColumnType.TEXT ? String.class : Integer.class);
      }
    }
  }

  @Test
  void whatIsNotRecordedIsMissing() {
    CaseBuilder unknown = aCase().birthDateUnknown().provinceUnknown().stageUnknown();

    assertThat(value(unknown, AnalysisColumn.BIRTH_DAY)).isNull();
    assertThat(value(unknown, AnalysisColumn.BIRTH_PRECISION)).isNull();
    assertThat(value(unknown, AnalysisColumn.AGE_YEARS)).isNull();
    assertThat(value(unknown, AnalysisColumn.AGE_DAYS)).isNull();
    assertThat(value(unknown, AnalysisColumn.AGE_BAND)).isNull();
    assertThat(value(unknown, AnalysisColumn.PROVINCE)).isNull();
    assertThat(value(unknown, AnalysisColumn.STAGE)).isNull();
    assertThat(value(unknown, AnalysisColumn.STAGE_TIER1)).isNull();
    assertThat(value(unknown, AnalysisColumn.REFERRAL_DAY)).isNull();
    assertThat(value(unknown, AnalysisColumn.DEATH_DAY)).isNull();
    assertThat(value(unknown, AnalysisColumn.CAUSE_OF_DEATH)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-05-10, 0, 0",
    "2020-05-11, 0, 0",
    "2020-05-10, 1, 1-4",
    "2016-05-11, 4, 1-4",
    "2016-05-10, 5, 5-9",
    "2011-05-10, 10, 10-14",
    "2006-05-11, 14, 10-14",
    "2006-05-10, 15, 15-19",
    "2001-05-11, 19, 15-19",
    "2001-05-10, 20, 20+"
  })
  void ageCountsBirthdaysThatHavePassed(String birth, int years, String band) {
    CaseBuilder child = aCase().bornOn(birth);

    assertThat(value(child, AnalysisColumn.AGE_YEARS)).isEqualTo(years);
    assertThat(value(child, AnalysisColumn.AGE_BAND)).isEqualTo(band);
  }

  @Test
  void aChildBornOnALeapDayIsOneYearOldOnTheFirstOfMarch() {
    assertThat(
            value(aCase().bornOn("2020-02-29").incidence("2021-02-28"), AnalysisColumn.AGE_YEARS))
        .isEqualTo(0);
    assertThat(
            value(aCase().bornOn("2020-02-29").incidence("2021-03-01"), AnalysisColumn.AGE_YEARS))
        .isEqualTo(1);
  }

  @Test
  void ageInDaysNeedsBothDatesToTheMonth() {
    // Rscript -e 'as.Date("2021-05-10") - as.Date("2018-02-15")' says 1180 days.
    assertThat(value(aCase().bornOn("2018-02"), AnalysisColumn.AGE_DAYS)).isEqualTo(1180);
    assertThat(value(aCase().bornOn("2018"), AnalysisColumn.AGE_DAYS)).isNull();
    assertThat(value(aCase().incidence("2021"), AnalysisColumn.AGE_DAYS)).isNull();
    assertThat(value(aCase().bornOn("2018"), AnalysisColumn.AGE_YEARS)).isEqualTo(2);
  }

  @Test
  void aChildBornInTheYearOfTheDiagnosisIsNotOlderThanItsLife() {
    CaseBuilder infant = aCase().bornOn("2021").incidence("2021-03-10");

    assertThat(day(infant, AnalysisColumn.BIRTH_DAY)).isEqualTo("2021-03-10");
    assertThat(value(infant, AnalysisColumn.BIRTH_PRECISION)).isEqualTo("year");
    assertThat(value(infant, AnalysisColumn.AGE_YEARS)).isEqualTo(0);
  }

  @Test
  void aBirthAfterTheDiagnosisGivesNoAge() {
    CaseBuilder wrong = aCase().bornOn("2021-06-01");

    assertThat(day(wrong, AnalysisColumn.BIRTH_DAY)).isEqualTo("2021-06-01");
    assertThat(value(wrong, AnalysisColumn.AGE_YEARS)).isNull();
    assertThat(value(wrong, AnalysisColumn.AGE_DAYS)).isNull();
    assertThat(value(wrong, AnalysisColumn.AGE_BAND)).isNull();
  }
}
