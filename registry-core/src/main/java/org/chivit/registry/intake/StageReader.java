package org.chivit.registry.intake;

import java.util.List;
import java.util.Optional;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.staging.RecordedStage;
import org.chivit.registry.staging.StageAssessment;
import org.chivit.registry.staging.StageBasis;
import org.chivit.registry.validation.Severity;

/** Reads the stage of a row of the cases, and how it was found. */
final class StageReader {

  private static final List<Variable> NEED_A_STAGE =
      List.of(
          Variable.STAGE_BASIS,
          Variable.STAGE_POST_CHEMOTHERAPY,
          Variable.STAGE_DATE,
          Variable.STAGE_SECOND_SIDE);

  private StageReader() {}

  static Optional<RecordedStage> stage(RowReader row) {
    Optional<String> value = row.text(Variable.STAGE);
    StageAssessment assessment =
        new StageAssessment(
            row.word(Variable.STAGE_BASIS, StageBasis.class).orElse(StageBasis.UNKNOWN),
            row.answer(Variable.STAGE_POST_CHEMOTHERAPY),
            row.date(Variable.STAGE_DATE),
            row.text(Variable.STAGE_SECOND_SIDE));
    if (value.isEmpty()) {
      NEED_A_STAGE.stream()
          .filter(row::isRecorded)
          .findFirst()
          .ifPresent(variable -> withoutStage(row, variable));
    }
    return value.map(stage -> new RecordedStage(stage, assessment));
  }

  private static void withoutStage(RowReader row, Variable variable) {
    row.problem(
        Severity.ERROR,
        FormatCode.CONFLICT,
        variable,
        variable.column() + " is given, but no stage.",
        "Write the stage, X where it was looked for and not found; or remove "
            + variable.column()
            + ".");
  }
}
