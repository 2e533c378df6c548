package org.chivit.registry.store.parquet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.AnalysisColumn;
import org.chivit.registry.store.ColumnType;

/**
 * A row of the dataset: the analysis columns, then the parts of the record. The id of the case
 * stands once, among the analysis columns.
 */
final class CaseSchema {

  /** The analysis columns as fields. */
  static final List<Field<AnalyzedCase>> ANALYSIS = analysisFields();

  /** The fields of the record that the analysis columns do not hold. */
  static final List<Field<RegistryCase>> RECORD =
      CaseParts.CASE.fields().stream()
          .filter(field -> !field.name().equals(AnalysisColumn.CASE_ID.columnName()))
          .toList();

  private CaseSchema() {}

  /** The schema of the files. */
  static MessageType type() {
    List<Type> types = new ArrayList<>();
    ANALYSIS.forEach(field -> types.add(field.type()));
    RECORD.forEach(field -> types.add(field.type()));
    return new MessageType("chivit_case", types);
  }

  /** Writes a row. */
  static void write(AnalyzedCase row, RecordConsumer out) {
    out.startMessage();
    int position = 0;
    for (Field<AnalyzedCase> field : ANALYSIS) {
      field.write(row, position++, out);
    }
    for (Field<RegistryCase> field : RECORD) {
      field.write(row.registryCase(), position++, out);
    }
    out.endMessage();
  }

  /**
   * The columns that hold the record: what a reader of whole cases takes of a file.
   *
   * @param inFile the schema of the file
   */
  static MessageType recordOf(MessageType inFile) {
    List<Type> types = new ArrayList<>();
    for (Type type : inFile.getFields()) {
      if (CaseParts.CASE.position(type.getName()).isPresent()) {
        types.add(type);
      }
    }
    return new MessageType(inFile.getName(), types);
  }

  private static List<Field<AnalyzedCase>> analysisFields() {
    List<Field<AnalyzedCase>> fields = new ArrayList<>();
    for (AnalysisColumn column : AnalysisColumn.values()) {
      fields.add(
          column.spec().type() == ColumnType.TEXT
              ? new TextField<>(column.columnName(), row -> Optional.ofNullable(text(row, column)))
              : new IntField<>(column.columnName(), row -> whole(row, column)));
    }
    return List.copyOf(fields);
  }

  private static String text(AnalyzedCase row, AnalysisColumn column) {
    if (column == AnalysisColumn.CASE_ID) {
      // Part of the record, so it does not depend on what is derived.
      return row.registryCase().id().value();
    }
    return (String) row.analysis().apply(column);
  }

  private static OptionalInt whole(AnalyzedCase row, AnalysisColumn column) {
    Integer value = (Integer) row.analysis().apply(column);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
