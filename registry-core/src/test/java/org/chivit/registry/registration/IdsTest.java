package org.chivit.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chivit.registry.patient.PatientId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "../etc", "C1\n", "សុខ", "x/y"})
  void anIdIsPlainAndShort(String text) {
    assertThat(CaseId.isValid(text)).isFalse();
    assertThat(PatientId.isValid(text)).isFalse();
    assertThatThrownBy(() -> new CaseId(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("case id must match");
    assertThatThrownBy(() -> new PatientId(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("patient id must match");
  }

  @Test
  void anIdHasAtMostFortyCharacters() {
    assertThat(CaseId.isValid("x".repeat(40))).isTrue();
    assertThat(CaseId.isValid("x".repeat(41))).isFalse();
  }

  @Test
  void idsAreOrderedByTheirText() {
    assertThat(new CaseId("C2")).isGreaterThan(new CaseId("C10"));
  }
}
