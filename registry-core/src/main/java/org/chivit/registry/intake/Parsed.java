package org.chivit.registry.intake;

import java.util.function.Function;

/**
 * What reading a text gave: a value, or why there is none.
 *
 * @param <T> the type of the value
 */
sealed interface Parsed<T> {

  /** The text means this value. */
  record Value<T>(T value) implements Parsed<T> {}

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
    return new Value<>(value);
  }

  /** A fault. */
  static <T> Parsed<T> fault(FormatCode code, String reason, String remedy) {
    return new Fault<>(code, reason, remedy);
  }

  /** The value changed; a fault stays what it is. */
  default <R> Parsed<R> map(Function<T, R> change) {
    if (this instanceof Value<T> parsed) {
      return of(change.apply(parsed.value()));
    }
    Fault<T> fault = (Fault<T>) this;
    return fault(fault.code(), fault.reason(), fault.remedy());
  }
}
