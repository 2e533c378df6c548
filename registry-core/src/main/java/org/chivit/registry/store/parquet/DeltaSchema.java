package org.chivit.registry.store.parquet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.AnalysisColumn;

/** The schema of the dataset as the log carries it, with the meaning of the analysis columns. */
final class DeltaSchema {

  private DeltaSchema() {}

  /** The text of {@code schemaString}. */
  static String json() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("type", "struct");
      json.writeArrayFieldStart("fields");
      AnalysisColumn[] columns = AnalysisColumn.values();
      for (int i = 0; i < columns.length; i++) {
        writeField(json, CaseSchema.ANALYSIS.get(i), columns[i].spec().description());
      }
      for (Field<RegistryCase> field : CaseSchema.RECORD) {
        writeField(json, field, "");
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** One field. Every field may be missing, so that none stands in the way of a later schema. */
  static void writeField(JsonGenerator json, Field<?> field, String comment) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", field.name());
    json.writeFieldName("type");
    field.writeDeltaType(json);
    json.writeBooleanField("nullable", true);
    json.writeObjectFieldStart("metadata");
    if (!comment.isEmpty()) {
      json.writeStringField("comment", comment);
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
