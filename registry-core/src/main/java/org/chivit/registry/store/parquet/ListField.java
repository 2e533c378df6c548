package org.chivit.registry.store.parquet;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * A list of parts, in the layout of three levels that the Parquet format names for lists
 * (LogicalTypes.md, "Lists"). A list without items is written as such, not as a missing value.
 */
record ListField<T, P>(String name, Part<P> part, Function<T, List<P>> value) implements Field<T> {

  private static final String REPEATED = "list";
  private static final String ITEM = "element";

  @Override
  public Type type() {
    return Types.optionalGroup()
        .as(LogicalTypeAnnotation.listType())
        .addField(Types.repeatedGroup().addField(part.type(ITEM)).named(REPEATED))
        .named(name);
  }

  @Override
  public void writeDeltaType(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "array");
    json.writeFieldName("elementType");
    part.writeDeltaType(json);
    json.writeBooleanField("containsNull", true);
    json.writeEndObject();
  }

  @Override
  public void write(T owner, int position, RecordConsumer out) {
    List<P> items = value.apply(owner);
    out.startField(name, position);
    out.startGroup();
    if (!items.isEmpty()) {
      out.startField(REPEATED, 0);
      for (P item : items) {
        out.startGroup();
        out.startField(ITEM, 0);
        part.writeGroup(item, out);
        out.endField(ITEM, 0);
        out.endGroup();
      }
      out.endField(REPEATED, 0);
    }
    out.endGroup();
    out.endField(name, position);
  }

  @Override
  public Converter converter(Type inFile, Consumer<Object> target) {
    GroupType repeated = inFile.asGroupType().getType(0).asGroupType();
    return new ListConverter<>(part, repeated.getType(0).asGroupType(), target);
  }

  /** The list; its one field is the repeated group, whose one field is the item. */
  private static final class ListConverter<P> extends GroupConverter {
    private final Consumer<Object> target;
    private final Converter repeated;
    private List<P> items = new ArrayList<>();

    ListConverter(Part<P> part, GroupType itemInFile, Consumer<Object> target) {
      this.target = target;
      Converter item = new PartConverter<>(part, itemInFile, found -> items.add(found));
      this.repeated =
          new GroupConverter() {
            @Override
            public Converter getConverter(int field) {
              return item;
            }

            @Override
            public void start() {}

            @Override
            public void end() {}
          };
    }

    @Override
    public Converter getConverter(int field) {
      return repeated;
    }

    @Override
    public void start() {
      items = new ArrayList<>();
    }

    @Override
    public void end() {
      target.accept(items);
    }
  }
}
