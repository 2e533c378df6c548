package org.chivit.registry.intake;

import java.util.Optional;
import java.util.function.Function;

/**
 * What reading a text gave: a value, or why there is none.
 *
 * @param <T> the type of the value
 */
sealed interface Parsed<T> {

  /**
   * The text means this value.
   *
   * @param value the value
   * @param note how the text was understood, where that is not plain to see
   */
  record Value<T>(T value, Optional<Note> note) implements Parsed<T> {}

  /**
   * What a reader of the text should know.
   *
   * @param code the kind of value
   * @param reason how the text was understood, as a sentence that names it
   * @param remedy what to do where that is wrong
   */
  record Note(FormatCode code, String reason, String remedy) {}

  /**
   * The text means nothing here.
   *
   * @param code the kind of fault
   * @param reason what is wrong, as a sentence that names the text
   * @param remedy how to mend it
   */
  record Fault<T>(FormatCode code, String reason, String remedy) implements Parsed<T> {}

  /** A value. */
  static <T> Parsed<T> of(T value) {
    return new Value<>(value, Optional.empty());
  }

  /** A fault. */
  static <T> Parsed<T> fault(FormatCode code, String reason, String remedy) {
    return new Fault<>(code, reason, remedy);
  }

  /** The value with a note, in the place of any that it had; a fault stays what it is. */
  default Parsed<T> noting(FormatCode code, String reason, String remedy) {
    return this instanceof Value<T> parsed
        ? new Value<>(parsed.value(), Optional.of(new Note(code, reason, remedy)))
        : this;
  }

  /** The value changed; a fault stays what it is. */
  default <R> Parsed<R> map(Function<T, R> change) {
    if (this instanceof Value<T> parsed) {
      return new Value<>(change.apply(parsed.value()), parsed.note());
    }
    Fault<T> fault = (Fault<T>) this;
    return fault(fault.code(), fault.reason(), fault.remedy());
  }
}
