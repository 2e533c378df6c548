package org.chivit.registry.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.chivit.registry.validation.Severity;

/** An input of a test: a folder, the files in it, and reading it. */
final class Input {

  /** A header of the cases with the columns that must be there. */
  static final String REQUIRED =
      "case_id,patient_id,sex,birth_date,topography,morphology,basis_of_diagnosis,incidence_date";

  /** A header that holds the behavior, laterality and province too, and the last contact. */
  static final String CASES =
      REQUIRED + ",behavior,laterality,province,vital_status,last_contact_date,cause_of_death";

  private final Path folder;
  private CaseJudge judge = CaseJudge.lenient();
  private IntakeOptions options = IntakeOptions.DEFAULTS;

  Input(Path folder) {
    this.folder = folder;
  }

  /** A row under {@link #REQUIRED} in which all is right. */
  static String row(String caseId) {
    return caseId + ",P-" + caseId + ",f,2018-02-01,C64.9,8960/3,7,2021-05-10";
  }

  /** A row under {@link #CASES} in which all is right and nothing optional is said. */
  static String longRow(String caseId) {
    return row(caseId) + ",,,,,,";
  }

  Path folder() {
    return folder;
  }

  Input cases(String... rows) {
    return file("cases.csv", REQUIRED, rows);
  }

  Input file(String name, String header, String... rows) {
    return text(name, header + "\n" + String.join("\n", rows) + (rows.length > 0 ? "\n" : ""));
  }

  Input text(String name, String text) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Input bytes(String name, byte[] bytes) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Input judge(CaseJudge value) {
    this.judge = value;
    return this;
  }

  Input dateOrder(DateOrder order) {
    this.options = new IntakeOptions(Optional.of(order), options.ignoredColumns());
    return this;
  }

  Input ignoring(String... columns) {
    this.options = new IntakeOptions(options.dateOrder(), Set.of(columns));
    return this;
  }

  IntakeReport read() {
    return read(folder);
  }

  IntakeReport read(Path input) {
    return new CaseIntake(judge, options).read(input);
  }

  /** The only error of a report. */
  static ImportProblem onlyError(IntakeReport report) {
    var errors = report.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    if (errors.size() != 1) {
      throw new AssertionError("one error expected: " + errors);
    }
    return errors.get(0);
  }
}
