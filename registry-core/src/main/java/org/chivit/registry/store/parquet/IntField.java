package org.chivit.registry.store.parquet;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** A value that is kept as a whole number of 32 bits. */
record IntField<T>(String name, Function<T, OptionalInt> value) implements Field<T> {

  @Override
  public Type type() {
    return Types.optional(PrimitiveTypeName.INT32).named(name);
  }

  @Override
  public void writeDeltaType(JsonGenerator json) throws IOException {
    json.writeString("integer");
  }

  @Override
  public void write(T part, int position, RecordConsumer out) {
    OptionalInt number = value.apply(part);
    if (number.isPresent()) {
      out.startField(name, position);
      out.addInteger(number.getAsInt());
      out.endField(name, position);
    }
  }

  @Override
  public Converter converter(Type inFile, Consumer<Object> target) {
    return new PrimitiveConverter() {
      @Override
      public void addInt(int number) {
        target.accept(number);
      }
    };
  }
}
