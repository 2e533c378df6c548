package org.chivit.registry.store.parquet;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** A value that is kept as text. */
record TextField<T>(String name, Function<T, Optional<String>> value) implements Field<T> {

  @Override
  public Type type() {
    return Types.optional(PrimitiveTypeName.BINARY)
        .as(LogicalTypeAnnotation.stringType())
        .named(name);
  }

  @Override
  public void writeDeltaType(JsonGenerator json) throws IOException {
    json.writeString("string");
  }

  @Override
  public void write(T part, int position, RecordConsumer out) {
    Optional<String> text = value.apply(part);
    if (text.isPresent()) {
      out.startField(name, position);
      // Bytes of its own make the writer's dictionaries compare several times faster than a string.
      out.addBinary(Binary.fromConstantByteArray(text.get().getBytes(StandardCharsets.UTF_8)));
      out.endField(name, position);
    }
  }

  @Override
  public Converter converter(Type inFile, Consumer<Object> target) {
    return new TextConverter(target);
  }

  /** Makes each string of a dictionary once. */
  private static final class TextConverter extends PrimitiveConverter {
    private final Consumer<Object> target;
    private String[] words = new String[0];

    TextConverter(Consumer<Object> target) {
      this.target = target;
    }

    @Override
    public boolean hasDictionarySupport() {
      return true;
    }

    @Override
    public void setDictionary(Dictionary dictionary) {
      words = new String[dictionary.getMaxId() + 1];
      for (int i = 0; i < words.length; i++) {
        words[i] = dictionary.decodeToBinary(i).toStringUsingUTF8();
      }
    }

    @Override
    public void addValueFromDictionary(int id) {
      target.accept(words[id]);
    }

    @Override
    public void addBinary(Binary value) {
      target.accept(value.toStringUsingUTF8());
    }
  }
}
