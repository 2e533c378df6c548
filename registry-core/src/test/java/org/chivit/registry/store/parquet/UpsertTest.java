package org.chivit.registry.store.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.StoreException;
import org.chivit.registry.store.folder.DataFile;
import org.chivit.registry.store.folder.TableState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpsertTest {

  @TempDir Path folder;

  @Test
  void aFileHoldsAtMostSixteenThousandCasesOfOneYear() throws IOException {
    List<RegistryCase> cases = new ArrayList<>();
    for (int i = 0; i < Upsert.MAX_ROWS + 1; i++) {
      cases.add(aCase().id(String.format(Locale.ROOT, "C%06d", i)).build());
    }
    cases.add(aCase().id("C000007x").incidence("2019").build());

    Upsert.Plan plan = new Upsert(files(), cases).planOn(new TableState(0, List.of()));

    assertThat(plan.inserted()).isEqualTo(Upsert.MAX_ROWS + 2);
    assertThat(plan.added()).extracting(DataFile::rows).containsExactly(1L, 8_000L, 8_001L);
    assertThat(plan.added())
        .extracting(file -> file.span().orElseThrow().year())
        .containsExactly(2019, 2021, 2021);
    assertThat(plan.added().get(2).span().orElseThrow().firstId())
        .isGreaterThan(plan.added().get(1).span().orElseThrow().lastId());
  }

  @Test
  void onlyTheFilesOfTheChangedCasesAreReplaced() throws IOException {
    TableState state =
        new TableState(
            1,
            plan(
                    new TableState(0, List.of()),
                    aCase().id("C1").incidence("2019").build(),
                    aCase().id("C2").incidence("2020").build(),
                    aCase().id("C3").incidence("2021").build())
                .added());

    Upsert.Plan plan =
        plan(
            state,
            aCase().id("C2").incidence("2020").stage("I").build(),
            aCase().id("C3").incidence("2021").build());

    assertThat(plan.removed()).containsExactly(state.files().get(1).path());
    assertThat(plan.added()).hasSize(1);
    assertThat(plan.updated()).isEqualTo(1);
    assertThat(plan.unchanged()).isEqualTo(1);
  }

  @Test
  void aSecondAttemptWritesAgainOnlyWhatTheWinnerTouched() throws IOException {
    TableState base = new TableState(0, List.of());
    Upsert upsert =
        new Upsert(
            files(),
            List.of(
                aCase().id("C1").incidence("2019").build(),
                aCase().id("C2").incidence("2020").build()));
    List<DataFile> first = upsert.planOn(base).added();
    TableState won =
        new TableState(1, plan(base, aCase().id("W").incidence("2020").build()).added());

    Upsert.Plan second = upsert.planOn(won);

    assertThat(second.added()).contains(first.get(0)).doesNotContain(first.get(1));
    assertThat(second.removed()).containsExactly(won.files().get(0).path());
    upsert.discardAllBut(second.added());
    assertThat(folder.resolve(first.get(0).path())).exists();
    assertThat(folder.resolve(first.get(1).path())).doesNotExist();
  }

  @Test
  void aCommitThatFailedLeavesNoFile() throws IOException {
    Upsert upsert = new Upsert(files(), List.of(aCase().build()));
    upsert.planOn(new TableState(0, List.of()));

    upsert.discardAllBut(List.of());

    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void aFileOfAnotherProgramIsNotReplaced() throws IOException {
    DataFile own = plan(new TableState(0, List.of()), aCase().id("C1").build()).added().get(0);
    DataFile foreign =
        new DataFile(own.path(), own.bytes(), own.rows(), Optional.empty(), Optional.empty());

    assertThatThrownBy(() -> plan(new TableState(1, List.of(foreign)), aCase().id("C2").build()))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("cannot commit: " + own.path() + " was written by another");
  }

  private Upsert.Plan plan(TableState state, RegistryCase... cases) throws IOException {
    return new Upsert(files(), List.of(cases)).planOn(state);
  }

  private CaseFiles files() {
    return new CaseFiles(folder, registryCase -> column -> null);
  }
}
