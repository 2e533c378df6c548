package org.chivit.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chivit.registry.registration.ValueType.Form;
import org.junit.jupiter.api.Test;

class DataDictionaryTest {

  @Test
  void everyVariableHasAnEntryInTheOrderOfTheFiles() {
    assertThat(DataDictionary.standard().entries())
        .extracting(DictionaryEntry::variable)
        .containsExactly(Variable.values());
  }

  @Test
  void thePageInTheRepositoryIsTheOneOfTheCode() throws IOException {
    assertThat(Files.readString(Path.of("DICTIONARY.md")))
        .as("write it with: chivit dictionary --format markdown -o registry-core/DICTIONARY.md")
        .isEqualTo(DataDictionary.standard().toMarkdown());
  }

  @Test
  void anEntryTellsWhatAFileMayHold() {
    DictionaryEntry entry = entry(Variable.MUAC);

    assertThat(entry.table()).isEqualTo("cases");
    assertThat(entry.column()).isEqualTo("muac_cm");
    assertThat(entry.type()).isEqualTo("decimal number");
    assertThat(entry.unit()).isEqualTo("cm");
    assertThat(entry.required()).isEmpty();
    assertThat(entry(Variable.PRETEXT).allowed()).containsExactly("I", "II", "III", "IV");
    assertThat(entry(Variable.CASE_ID).required()).isEqualTo("always");
    assertThat(entry(Variable.BIRTH_DATE).required()).isEqualTo("the column, not its value");
    assertThat(entry(Variable.LAST_CONTACT_DATE).required())
        .isEqualTo("where vital_status is dead");
  }

  @Test
  void everyClosedListIsToldAndEveryMeasureHasAUnit() {
    assertThat(DataDictionary.standard().entries())
        .allSatisfy(
            entry -> {
              Form form = entry.variable().type().form();
              boolean closed = form == Form.WORD || form == Form.WORDS || form == Form.WORD_OR_TEXT;
              if (closed) {
                assertThat(entry.allowed()).as(entry.column()).hasSizeGreaterThan(1);
              }
              if (form == Form.DECIMAL || form == Form.WHOLE_NUMBER) {
                assertThat(entry.unit()).as(entry.column()).isNotEmpty();
              } else {
                assertThat(entry.unit()).as(entry.column()).isEmpty();
              }
            });
  }

  @Test
  void anEntryNeedsAMeaning() {
    assertThatThrownBy(() -> new DictionaryEntry(Variable.SEX, "", "", "Ours", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("SEX needs a source and a description");
  }

  private static DictionaryEntry entry(Variable variable) {
    return DataDictionary.standard().entries().stream()
        .filter(entry -> entry.variable() == variable)
        .findFirst()
        .orElseThrow();
  }
}
