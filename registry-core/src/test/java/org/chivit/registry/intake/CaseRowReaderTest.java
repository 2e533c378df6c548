package org.chivit.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.Optional;
import org.chivit.registry.code.Province;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.RegistryCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseRowReaderTest {

  @TempDir Path folder;
  private Input input;

  @BeforeEach
  void start() {
    input = new Input(folder);
  }

  @Test
  void morphologyAndBehaviorMustAgree() {
    input.file(
        "cases.csv",
        Input.REQUIRED + ",behavior",
        Input.row("C1") + ",3",
        Input.row("C2") + ",1",
        Input.row("C3").replace("8960/3", "8960") + ",");

    IntakeReport report = input.read();

    assertThat(report.accepted()).extracting(RegistryCase::id).containsExactly(new CaseId("C1"));
    assertThat(report.problems())
        .extracting(ImportProblem::code, p -> p.place().column(), ImportProblem::reason)
        .containsExactly(
            tuple(
                "format-conflict",
                "morphology",
                "The morphology says behavior 3, the column behavior says 1."),
            tuple("format-missing", "behavior", "The behavior is not given."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"KH-12", "kh-12", "12", "១២", "Phnom Penh", "phnompenh", "ភ្នំពេញ"})
  void aProvinceIsReadByItsCodeOrName(String text) {
    input.file("cases.csv", Input.CASES, Input.row("C1") + ",,," + text + ",,,");

    assertThat(input.read().accepted().get(0).patient().province().orElseThrow())
        .hasToString("KH-12");
  }

  @Test
  void aProvinceThatNobodyKnowsIsRefusedAndTheNearestNamed() {
    input.file(
        "cases.csv",
        Input.CASES,
        Input.row("C1") + ",,,KH-26,,,",
        Input.row("C2") + ",,,Batambong,,,",
        Input.row("C3") + ",,,Kampogn Cham,,,",
        Input.row("C4") + ",,," + "x".repeat(5000) + ",,,");

    assertThat(input.read().problems())
        .extracting(ImportProblem::reason)
        .containsExactly(
            "\"KH-26\" is not a province of Cambodia.",
            "\"Batambong\" is not a province of Cambodia; did you mean Battambang?",
            "\"Kampogn Cham\" is not a province of Cambodia; did you mean Kampong Cham?",
            "\"" + "x".repeat(60) + "…\" is not a province of Cambodia.");
  }

  @Test
  void provincesCanBeKnownByAnotherTable() {
    input.file("cases.csv", Input.CASES, Input.row("C1") + ",,,here,,,");

    IntakeReport report =
        new CaseIntake(
                CaseJudge.lenient(),
                name -> name.equals("here") ? Optional.of(new Province("KH-8")) : Optional.empty(),
                IntakeOptions.DEFAULTS)
            .read(folder);

    assertThat(report.accepted().get(0).patient().province()).contains(new Province("KH-8"));
  }
}
