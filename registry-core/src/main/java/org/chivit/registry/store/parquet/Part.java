package org.chivit.registry.store.parquet;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.Type;
import org.chivit.registry.code.CodedValue;
import org.chivit.registry.date.PartialDate;

/**
 * A part of a case as a group of the file: its fields, and how it is made again of their values.
 * One definition serves schema, writing and reading.
 *
 * @param <T> the part
 */
final class Part<T> {

  private final List<Field<T>> fields;
  private final Function<PartValues, T> build;
  private final Map<String, Integer> positions = new HashMap<>();

  private Part(List<Field<T>> fields, Function<PartValues, T> build) {
    this.fields = List.copyOf(fields);
    this.build = build;
    for (int i = 0; i < fields.size(); i++) {
      positions.put(fields.get(i).name(), i);
    }
  }

  /** Begins a part without fields. */
  static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** Its fields in the order of the file. */
  List<Field<T>> fields() {
    return fields;
  }

  /** The position of a field among {@link #fields}. */
  Optional<Integer> position(String name) {
    return Optional.ofNullable(positions.get(name));
  }

  /** Makes the part of the values of its fields. */
  T build(PartValues values) {
    return build.apply(values);
  }

  /** The part as a group of a schema. */
  Type type(String name) {
    List<Type> types = new ArrayList<>();
    fields.forEach(field -> types.add(field.type()));
    return new GroupType(Type.Repetition.OPTIONAL, name, types);
  }

  /** Writes its type as Delta Lake does. */
  void writeDeltaType(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "struct");
    json.writeArrayFieldStart("fields");
    for (Field<T> field : fields) {
      DeltaSchema.writeField(json, field, "");
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes the values of one part, between the marks of its group. */
  void writeGroup(T part, RecordConsumer out) {
    out.startGroup();
    writeFields(part, 0, out);
    out.endGroup();
  }

  /** Writes the values of one part into the group that is open, from a position on. */
  void writeFields(T part, int firstPosition, RecordConsumer out) {
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).write(part, firstPosition + i, out);
    }
  }

  /** Collects the fields of a part. */
  static final class Builder<T> {
    private final List<Field<T>> fields = new ArrayList<>();

    private Builder() {}

    /** A text that is always there. */
    Builder<T> text(String name, Function<T, String> value) {
      return add(new TextField<>(name, part -> Optional.of(value.apply(part))));
    }

    /** A text that may be missing. */
    Builder<T> optionalText(String name, Function<T, Optional<String>> value) {
      return add(new TextField<>(name, value));
    }

    /** A date that is always there, in ISO 8601 cut short. */
    Builder<T> date(String name, Function<T, PartialDate> value) {
      return text(name, part -> value.apply(part).toString());
    }

    /** A date that may be missing. */
    Builder<T> optionalDate(String name, Function<T, Optional<PartialDate>> value) {
      return optionalText(name, part -> value.apply(part).map(PartialDate::toString));
    }

    /** A value of a closed list, by its word. */
    Builder<T> coded(String name, Function<T, ? extends CodedValue> value) {
      return text(name, part -> value.apply(part).code());
    }

    /** A value of a closed list that may be missing. */
    Builder<T> optionalCoded(String name, Function<T, Optional<? extends CodedValue>> value) {
      return optionalText(name, part -> value.apply(part).map(CodedValue::code));
    }

    /** A value of a closed list that is missing where it says that it is not recorded. */
    <E extends CodedValue> Builder<T> codedUnless(
        E notRecorded, String name, Function<T, E> value) {
      return optionalText(
          name, part -> Optional.of(value.apply(part)).filter(v -> v != notRecorded).map(E::code));
    }

    /** Any number of values of a closed list, by their words, joined by semicolons. */
    Builder<T> codedList(String name, Function<T, ? extends List<? extends CodedValue>> value) {
      return optionalText(name, part -> PartValues.joined(value.apply(part)));
    }

    /** A decimal number that may be missing, in the digits in which it was entered. */
    Builder<T> optionalDecimal(String name, Function<T, Optional<BigDecimal>> value) {
      return optionalText(name, part -> value.apply(part).map(BigDecimal::toString));
    }

    /** A whole number that is always there. */
    Builder<T> whole(String name, ToIntFunction<T> value) {
      return add(new IntField<>(name, part -> OptionalInt.of(value.applyAsInt(part))));
    }

    /** A whole number that may be missing. */
    Builder<T> optionalWhole(String name, Function<T, OptionalInt> value) {
      return add(new IntField<>(name, value));
    }

    /** A part that is always there. */
    <P> Builder<T> part(String name, Part<P> part, Function<T, P> value) {
      return add(new PartField<>(name, part, value));
    }

    /** A list of parts. */
    <P> Builder<T> list(String name, Part<P> part, Function<T, List<P>> value) {
      return add(new ListField<>(name, part, value));
    }

    /** The part. */
    Part<T> build(Function<PartValues, T> build) {
      return new Part<>(fields, build);
    }

    private Builder<T> add(Field<T> field) {
      fields.add(field);
      return this;
    }
  }
}
