package org.chivit.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chivit.registry.code.NearestName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of a few words, in upper or lower case.
 *
 * @param <E> what the words mean; its {@code toString} is the word
 * @param type the class of it
 */
public record WordConverter<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {

  /** Checks that nothing is null. */
  public WordConverter {
    Objects.requireNonNull(type, "type");
  }

  @Override
  public E convert(String written) {
    List<String> words = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      if (constant.toString().equals(written.strip().toLowerCase(Locale.ROOT))) {
        return constant;
      }
      words.add(constant.toString());
    }
    String suggestion =
        NearestName.of(written, words).map(near -> "; did you mean " + near + "?").orElse("");
    throw new TypeConversionException(
        "\"" + written + "\" is none of " + String.join(", ", words) + suggestion);
  }
}
