package org.chivit.registry.store.parquet;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.Type;

/** A part within a part, as a group. */
record PartField<T, P>(String name, Part<P> part, Function<T, P> value) implements Field<T> {

  @Override
  public Type type() {
    return part.type(name);
  }

  @Override
  public void writeDeltaType(JsonGenerator json) throws IOException {
    part.writeDeltaType(json);
  }

  @Override
  public void write(T owner, int position, RecordConsumer out) {
    out.startField(name, position);
    part.writeGroup(value.apply(owner), out);
    out.endField(name, position);
  }

  @Override
  public Converter converter(Type inFile, Consumer<Object> target) {
    return new PartConverter<>(part, inFile.asGroupType(), target::accept);
  }
}
