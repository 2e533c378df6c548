package org.chivit.registry.intake;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.chivit.registry.code.CodedValue;
import org.chivit.registry.registration.Variable;

/** The cells of one row as they are collected; a value that is not recorded has no cell. */
final class RowCells {

  private final Map<Variable, String> cells = new EnumMap<>(Variable.class);

  /** The row. */
  Map<Variable, String> asMap() {
    return cells;
  }

  RowCells text(Variable variable, String text) {
    cells.put(variable, text);
    return this;
  }

  RowCells text(Variable variable, Optional<?> value) {
    value.ifPresent(present -> cells.put(variable, present.toString()));
    return this;
  }

  RowCells whole(Variable variable, OptionalInt value) {
    value.ifPresent(present -> cells.put(variable, Integer.toString(present)));
    return this;
  }

  RowCells decimal(Variable variable, Optional<BigDecimal> value) {
    return text(variable, value.map(BigDecimal::toPlainString));
  }

  RowCells word(Variable variable, CodedValue value) {
    return text(variable, value.code());
  }

  RowCells word(Variable variable, Optional<? extends CodedValue> value) {
    return text(variable, value.map(CodedValue::code));
  }

  /** A word that is left out where it says that the value is not recorded. */
  <E extends CodedValue> RowCells wordUnless(E notRecorded, Variable variable, E value) {
    return value == notRecorded ? this : word(variable, value);
  }

  RowCells words(Variable variable, List<? extends CodedValue> values) {
    return values.isEmpty()
        ? this
        : text(
            variable,
            values.stream()
                .map(CodedValue::code)
                .collect(Collectors.joining(WordsParser.SEPARATOR)));
  }
}
