package org.chivit.registry.store.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.chivit.registry.code.Answer;
import org.chivit.registry.intake.CaseIntake;
import org.chivit.registry.intake.CaseJudge;
import org.chivit.registry.intake.IntakeOptions;
import org.chivit.registry.pathway.PathwayHistory;
import org.chivit.registry.presentation.Presentation;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.AnalysisColumn;
import org.chivit.registry.store.CodedColumn;
import org.chivit.registry.store.ColumnSplit;
import org.chivit.registry.store.CommitRequest;
import org.chivit.registry.store.CommitResult;
import org.chivit.registry.store.SnapshotData;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.treatment.CareAccess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A registry that was written before the record had a presentation, a history and an access.
 *
 * <p>{@code registries/first-record/registry} was made of the files beside it by the program as it
 * was then: {@code chivit init registry && chivit import files --registry registry}.
 */
class EarlierRegistryTest {

  private static final Path MADE_EARLIER =
      Path.of("src", "test", "resources", "registries", "first-record");

  @TempDir private Path folder;
  private ParquetCaseStore store;

  @BeforeEach
  void copyRegistry() throws IOException {
    Path registry = MADE_EARLIER.resolve("registry");
    try (Stream<Path> files = Files.walk(registry)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(registry.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    store = ParquetCaseStore.open(folder);
  }

  @Test
  void itsCasesAreThoseOfItsFilesWithTheNewPartsNotRecorded() {
    List<RegistryCase> stored = cases(store);

    assertThat(stored).hasSize(19).containsExactlyInAnyOrderElementsOf(fromFiles());
    assertThat(stored)
        .allSatisfy(
            one -> {
              assertThat(one.presentation()).isEqualTo(Presentation.UNKNOWN);
              assertThat(one.pathway().history()).isEqualTo(PathwayHistory.UNKNOWN);
              assertThat(one.treatments().access()).isEqualTo(CareAccess.UNKNOWN);
            });
  }

  @Test
  void itsNewAnalysisColumnsAreMissingAndTheOthersAreThere() {
    Set<String> names =
        Set.of(AnalysisColumn.METASTASIS.columnName(), AnalysisColumn.SEX.columnName());
    for (ColumnSplit split : store.open(store.latest()).columns().splits()) {
      split.read(
          names,
          batch -> {
            assertThat(batch.column(AnalysisColumn.METASTASIS.columnName()).codes())
                .containsOnly(CodedColumn.MISSING);
            assertThat(batch.column(AnalysisColumn.SEX.columnName()).codes())
                .doesNotContain(CodedColumn.MISSING);
          });
    }
  }

  @Test
  void importingItsFilesAgainChangesNothing() {
    CommitResult result = commit(fromFiles());

    assertThat(result.unchanged()).isEqualTo(19);
    assertThat(store.snapshots()).hasSize(2);
  }

  @Test
  void theFirstCommitGivesItTheNewColumnsAndKeepsEveryCase() throws IOException {
    RegistryCase added =
        CaseBuilder.aCase()
            .id("NEW1")
            .incidence("2024-02-01")
            .history(
                new PathwayHistory(
                    PathwayHistory.UNKNOWN.recallSource(),
                    Optional.of("malaria"),
                    OptionalInt.of(3),
                    Answer.YES,
                    List.of()))
            .build();

    commit(List.of(added));

    assertThat(cases(ParquetCaseStore.open(folder)))
        .hasSize(20)
        .contains(added)
        .containsAll(fromFiles());
    assertThat(log(2)).contains("metaData").contains("traditional_healer_first");
    assertThat(tableId(log(2))).isEqualTo(tableId(log(0)));
    assertThat(cases(store.open(store.snapshots().get(1)))).hasSize(19);
  }

  @Test
  void theSchemaIsWrittenOnceNotAtEveryCommit() throws IOException {
    commit(List.of(CaseBuilder.aCase().id("NEW1").build()));
    commit(List.of(CaseBuilder.aCase().id("NEW2").build()));

    assertThat(log(3)).doesNotContain("metaData");
  }

  private CommitResult commit(List<RegistryCase> cases) {
    return store.commit(
        new CommitRequest(cases, Instant.parse("2026-05-01T08:00:00Z"), "registrar", "again"));
  }

  private String log(int version) throws IOException {
    return Files.readString(
        folder
            .resolve("cases")
            .resolve("_delta_log")
            .resolve("0000000000000000000" + version + ".json"));
  }

  private static String tableId(String entry) {
    int at = entry.indexOf("\"metaData\":{\"id\":\"");
    return entry.substring(at, entry.indexOf(',', at));
  }

  private static List<RegistryCase> cases(ParquetCaseStore store) {
    return cases(store.open(store.latest()));
  }

  private static List<RegistryCase> cases(SnapshotData data) {
    return data.cases();
  }

  private static List<RegistryCase> fromFiles() {
    return new CaseIntake(CaseJudge.lenient(), IntakeOptions.DEFAULTS)
        .read(MADE_EARLIER.resolve("files"))
        .accepted();
  }
}
