package org.chivit.registry.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;

/** The cells in which a case is written, table by table. */
final class CaseCells {

  /** What these say of the last contact is written among the events and follow-ups. */
  private static final Set<Variable> SAID_ELSEWHERE =
      EnumSet.of(Variable.VITAL_STATUS, Variable.LAST_CONTACT_DATE, Variable.CAUSE_OF_DEATH);

  private CaseCells() {}

  /** The columns that are written of a table, in their order. */
  static List<Variable> written(RecordTable table) {
    return Variable.of(table).stream().filter(v -> !SAID_ELSEWHERE.contains(v)).toList();
  }

  /** The rows of a case in a table; a variable without a value is not in its row. */
  static List<Map<Variable, String>> rows(RecordTable table, RegistryCase registryCase) {
    String id = registryCase.id().value();
    Stream<RowCells> rows =
        switch (table) {
          case CASES -> Stream.of(CaseRowCells.of(registryCase));
          case SURGERIES ->
              registryCase.treatments().surgeries().stream()
                  .map(item -> TreatmentRowCells.of(id, item));
          case RADIOTHERAPY ->
              registryCase.treatments().radiotherapy().stream()
                  .map(item -> TreatmentRowCells.of(id, item));
          case CHEMOTHERAPY ->
              registryCase.treatments().chemotherapy().stream()
                  .map(item -> TreatmentRowCells.of(id, item));
          case EVENTS ->
              registryCase.outcome().events().stream().map(item -> OutcomeRowCells.of(id, item));
          case FOLLOW_UPS ->
              registryCase.outcome().followUps().stream().map(item -> OutcomeRowCells.of(id, item));
        };
    return rows.map(RowCells::asMap).toList();
  }
}
