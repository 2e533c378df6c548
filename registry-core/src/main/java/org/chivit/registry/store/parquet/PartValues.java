package org.chivit.registry.store.parquet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.chivit.registry.code.CodedValue;
import org.chivit.registry.date.PartialDate;

/**
 * The values of a part that were read, asked by the name of the field. What is missing although it
 * must be there, or has a form that was never written, is an {@link IllegalArgumentException} that
 * names the field; the reader of the file adds the path.
 */
final class PartValues {

  private static final String BETWEEN_WORDS = ";";

  private final Part<?> part;
  private final Object[] values;

  /**
   * The values of a part.
   *
   * @param values by the position of the field; null where missing
   */
  PartValues(Part<?> part, Object[] values) {
    this.part = part;
    this.values = values;
  }

  String text(String name) {
    return optionalText(name).orElseThrow(() -> missing(name));
  }

  Optional<String> optionalText(String name) {
    return value(name, String.class);
  }

  PartialDate date(String name) {
    return optionalDate(name).orElseThrow(() -> missing(name));
  }

  Optional<PartialDate> optionalDate(String name) {
    return optionalText(name)
        .map(text -> PartialDate.parse(text).orElseThrow(() -> unknown(name, text)));
  }

  <E extends Enum<E> & CodedValue> E coded(String name, Class<E> type) {
    return optionalCoded(name, type).orElseThrow(() -> missing(name));
  }

  <E extends Enum<E> & CodedValue> Optional<E> optionalCoded(String name, Class<E> type) {
    Optional<String> code = optionalText(name);
    if (code.isEmpty()) {
      return Optional.empty();
    }
    for (E value : type.getEnumConstants()) {
      if (value.code().equals(code.get())) {
        return Optional.of(value);
      }
    }
    throw unknown(name, code.get());
  }

  /** A value of a closed list; the one that says so where it is not recorded. */
  <E extends Enum<E> & CodedValue> E codedOr(E notRecorded, String name) {
    return optionalCoded(name, notRecorded.getDeclaringClass()).orElse(notRecorded);
  }

  /** Any number of values of a closed list. */
  <E extends Enum<E> & CodedValue> List<E> codedList(String name, Class<E> type) {
    Optional<String> words = optionalText(name);
    List<E> values = new ArrayList<>();
    if (words.isPresent()) {
      for (String word : words.get().split(BETWEEN_WORDS, -1)) {
        values.add(CodedValue.parse(type, word).orElseThrow(() -> unknown(name, word)));
      }
    }
    return values;
  }

  /** The text that {@link #codedList} reads; empty where there is no value. */
  static Optional<String> joined(List<? extends CodedValue> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            values.stream().map(CodedValue::code).collect(Collectors.joining(BETWEEN_WORDS)));
  }

  Optional<BigDecimal> optionalDecimal(String name) {
    return optionalText(name).map(BigDecimal::new);
  }

  int whole(String name) {
    return value(name, Integer.class).orElseThrow(() -> missing(name));
  }

  OptionalInt optionalWhole(String name) {
    Optional<Integer> number = value(name, Integer.class);
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }

  /** A part; the one given where the file is older than the part. */
  <P> P partOr(P notRecorded, String name, Class<P> type) {
    return value(name, type).orElse(notRecorded);
  }

  <P> P part(String name, Class<P> type) {
    return value(name, type).orElseThrow(() -> missing(name));
  }

  /** The items of a list; an empty list where the file does not have it. */
  <P> List<P> list(String name, Class<P> type) {
    return value(name, List.class).stream()
        .flatMap(items -> ((List<?>) items).stream())
        .map(type::cast)
        .toList();
  }

  /** The fault of a value that no field of this name ever held. */
  static IllegalArgumentException unknown(String name, Object value) {
    return new IllegalArgumentException(name + " cannot be '" + value + "'");
  }

  private <V> Optional<V> value(String name, Class<V> type) {
    int position =
        part.position(name).orElseThrow(() -> new IllegalStateException("no field " + name));
    return Optional.ofNullable(type.cast(values[position]));
  }

  private static IllegalArgumentException missing(String name) {
    return new IllegalArgumentException(name + " is missing");
  }
}
