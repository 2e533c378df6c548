package org.chivit.registry.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

  private static final List<String> COLUMNS =
      List.of("case_id", "patient_id", "sex", "birth_date", "surgery_date", "morphology");

  @ParameterizedTest
  @CsvSource({
    "caseid, case_id",
    "CASE_ID, case_id",
    "sug_date, surgery_date",
    "brith_date, birth_date",
    "morfology, morphology",
    "sx, sex",
    "' patientid ', patient_id"
  })
  void mistypedNamesFindTheirName(String word, String name) {
    assertThat(NearestName.of(word, COLUMNS)).contains(name);
  }

  @ParameterizedTest
  @CsvSource({"favorite_color", "x", "zzz", "''", "'   '", "phone"})
  void strangersFindNothing(String word) {
    assertThat(NearestName.of(word, COLUMNS)).isEmpty();
  }

  @Test
  void nothingKnownFindsNothing() {
    assertThat(NearestName.of("sex", List.of())).isEmpty();
  }

  @Test
  void aSwapOfNeighborsIsOneEdit() {
    assertThat(NearestName.of("teh", List.of("ten", "the"))).contains("ten");
    assertThat(NearestName.of("hte", List.of("that", "the"))).contains("the");
  }

  @Test
  void tiesGoToTheFirstInTheAlphabetWhateverTheOrder() {
    assertThat(NearestName.of("r3", List.of("r2", "r0", "r1"))).contains("r0");
    assertThat(NearestName.of("r3", List.of("r1", "r2", "r0"))).contains("r0");
  }

  @Test
  void aWordTooLongToBeANameFindsNothing() {
    assertThat(NearestName.of("case_id".repeat(1_000_000), COLUMNS)).isEmpty();
  }
}
