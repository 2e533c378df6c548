package org.chivit.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseFilesTest {

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenComesBack(long seed) {
    List<RegistryCase> cases = new RandomCases(seed).next(20);
    Path written = folder.resolve("cases");

    CaseFiles.write(written, cases);
    IntakeReport report = new Input(written).read();

    assertThat(report.accepted()).isEqualTo(cases);
    assertThat(report.problemsOf(Severity.ERROR)).isZero();
  }

  @Test
  void theFilesAreTheSameBytesEachTime() throws IOException {
    CaseFiles.write(folder.resolve("a"), new RandomCases(7).next(20));
    CaseFiles.write(folder.resolve("b"), new RandomCases(7).next(20));

    try (Stream<Path> files = Files.list(folder.resolve("a"))) {
      List<Path> six = files.toList();
      assertThat(six).hasSize(6);
      assertThat(six)
          .allSatisfy(
              file ->
                  assertThat(folder.resolve("b").resolve(file.getFileName()))
                      .hasSameBinaryContentAs(file));
    }
  }

  @Test
  void aCaseIsOneLineWithCommas() {
    CaseFiles.write(folder.resolve("one"), List.of(CaseBuilder.aCase().died("2022-01-05").build()));

    assertThat(folder.resolve("one").resolve("cases.csv"))
        .content()
        .startsWith(
            "case_id,patient_id,sex,birth_date,province,topography,morphology,behavior,laterality,"
                + "basis_of_diagnosis,incidence_date,stage,stage_basis,")
        .contains("\nC0001,P0001,female,2018-02-01,KH-8,C64.9,8960,3,left,7,2021-05-10,II,,");
    assertThat(folder.resolve("one").resolve("events.csv"))
        .hasContent(
            """
            case_id,event,event_date,cause_of_death,cause_detail,relapse_site
            C0001,death,2022-01-05,disease,,
            """);
  }

  @Test
  void anEmptyFolderIsFilledAndAFullOneRefused() throws IOException {
    CaseFiles.write(folder, List.of(CaseBuilder.aCase().build()));

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "cases.csv",
              "surgeries.csv",
              "radiotherapy.csv",
              "chemotherapy.csv",
              "events.csv",
              "follow_ups.csv");
    }
    assertThatThrownBy(() -> CaseFiles.write(folder, List.of()))
        .isInstanceOf(UnwritablePlaceException.class)
        .hasMessage(folder + " is there already and is not an empty folder. Name another place.");
  }

  @Test
  void whereMakingACaseFailsNothingIsLeftBehind() throws IOException {
    Path wanted = folder.resolve("cases");
    Iterable<RegistryCase> failing =
        () ->
            Stream.<RegistryCase>generate(
                    () -> {
                      throw new IllegalStateException("no case");
                    })
                .iterator();

    assertThatThrownBy(() -> CaseFiles.write(wanted, failing))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no case");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }
}
