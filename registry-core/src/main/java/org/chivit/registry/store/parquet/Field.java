package org.chivit.registry.store.parquet;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.Type;

/**
 * One value of a part of a case in the file: its name, how it is written and how it comes back. The
 * schema of the files and the one in the log are made from the same fields.
 *
 * @param <T> the part that has the value
 */
sealed interface Field<T> permits TextField, IntField, PartField, ListField {

  /** Its name in the file. */
  String name();

  /** Its type in the file. */
  Type type();

  /**
   * Writes its type as Delta Lake does in {@code schemaString}: a word or an object, the value of
   * {@code type}.
   */
  void writeDeltaType(JsonGenerator json) throws IOException;

  /**
   * Writes the value of a part; nothing where it is missing.
   *
   * @param position the place of the field in its group
   */
  void write(T part, int position, RecordConsumer out);

  /**
   * Reads the value back and hands it to the target; the target hears nothing where it is missing.
   */
  Converter converter(Type inFile, Consumer<Object> target);
}
