package org.chivit.registry.store.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.AnalysisColumn;
import org.chivit.registry.store.AnalysisRow;
import org.chivit.registry.store.CodedColumn;
import org.chivit.registry.store.ColumnBatch;
import org.chivit.registry.store.ColumnType;
import org.chivit.registry.testing.CaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseRoundTripTest {

  private static final AnalysisDerivation DERIVATION =
      registryCase -> AnalysisRow.of(registryCase)::value;

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.range(0, 30);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCaseComesBackEqual(long seed) throws IOException {
    List<RegistryCase> cases = new RandomCases(seed).cases("C", 40);

    assertThat(CaseFileReader.read(write(cases))).isEqualTo(cases);
  }

  @Test
  void aCaseWithNothingOptionalComesBackEqual() throws IOException {
    RegistryCase bare =
        CaseBuilder.aCase().birthDateUnknown().provinceUnknown().stageUnknown().build();

    assertThat(CaseFileReader.read(write(List.of(bare)))).containsExactly(bare);
  }

  @Test
  void theSameCasesGiveTheSameBytes() {
    List<RegistryCase> cases = new RandomCases(1).cases("C", 50);

    byte[] once = new CaseFileWriter(DERIVATION).write(cases);

    assertThat(new CaseFileWriter(DERIVATION).write(cases)).isEqualTo(once);
  }

  @Test
  void everyAnalysisColumnIsReadAsItWasDerived() throws IOException {
    List<RegistryCase> cases = new RandomCases(2).cases("C", 300);
    Path file = write(cases);
    Set<String> names =
        new HashSet<>(
            Arrays.stream(AnalysisColumn.values()).map(AnalysisColumn::columnName).toList());

    new FileSplit(file, Files.size(file), FileSplit.ALL, 300, ColumnForm.REGISTRY)
        .read(
            names,
            batch -> {
              for (int row = 0; row < cases.size(); row++) {
                AnalysisRow derived = AnalysisRow.of(cases.get(row));
                for (AnalysisColumn column : AnalysisColumn.values()) {
                  assertThat(valueOf(batch, column, row))
                      .as("%s of case %d", column, row)
                      .isEqualTo(derived.value(column));
                }
              }
            });
  }

  private static Object valueOf(ColumnBatch batch, AnalysisColumn column, int row) {
    CodedColumn coded = batch.column(column.columnName());
    int code = coded.codes()[row];
    if (code == CodedColumn.MISSING) {
      return null;
    }
    return column.spec().type() == ColumnType.TEXT
        ? ((CodedColumn.TextColumn) coded).dictionary()[code]
        : (Object) ((CodedColumn.IntColumn) coded).dictionary()[code];
  }

  private Path write(List<RegistryCase> cases) throws IOException {
    return Files.write(
        folder.resolve("cases.parquet"), new CaseFileWriter(DERIVATION).write(cases));
  }
}
