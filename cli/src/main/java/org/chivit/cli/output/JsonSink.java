package org.chivit.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.chivit.analytics.interval.ConfidenceInterval;

/**
 * Writes one JSON document, field by field. Numbers keep their full precision; what is undefined is
 * {@code null}, and no other word (never NaN).
 */
public final class JsonSink {

  private final JsonGenerator json;

  private JsonSink(JsonGenerator json) {
    this.json = json;
  }

  /** The document that a body makes, indented, with a line feed at its end. */
  public static String document(JsonBody body) {
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
      generator.setPrettyPrinter(printer);
      body.writeTo(new JsonSink(generator));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  /** An object as the document or as an element of an array. */
  public void object(Runnable fields) {
    io(json::writeStartObject);
    fields.run();
    io(json::writeEndObject);
  }

  /** A field that holds an object. */
  public void object(String field, Runnable fields) {
    io(() -> json.writeObjectFieldStart(field));
    fields.run();
    io(json::writeEndObject);
  }

  /** A field that holds one element for each of some things. */
  public <T> void array(String field, Collection<T> things, Consumer<T> element) {
    io(() -> json.writeArrayFieldStart(field));
    things.forEach(element);
    io(json::writeEndArray);
  }

  /** A field that holds a list of words. */
  public void words(String field, Collection<String> words) {
    array(field, words, word -> io(() -> json.writeString(word)));
  }

  /** A word. */
  public void field(String field, String value) {
    io(() -> json.writeStringField(field, value));
  }

  /** A word, or null. */
  public void field(String field, Optional<String> value) {
    io(
        () -> {
          json.writeFieldName(field);
          if (value.isPresent()) {
            json.writeString(value.get());
          } else {
            json.writeNull();
          }
        });
  }

  /** Yes or no. */
  public void flag(String field, boolean value) {
    io(() -> json.writeBooleanField(field, value));
  }

  /** A count. */
  public void count(String field, long value) {
    io(() -> json.writeNumberField(field, value));
  }

  /** A count, or null. */
  public void count(String field, Optional<Long> value) {
    io(
        () -> {
          json.writeFieldName(field);
          if (value.isPresent()) {
            json.writeNumber(value.get());
          } else {
            json.writeNull();
          }
        });
  }

  /** A number at full precision, or null. */
  public void number(String field, OptionalDouble value) {
    io(
        () -> {
          json.writeFieldName(field);
          if (value.isPresent()) {
            json.writeNumber(value.getAsDouble());
          } else {
            json.writeNull();
          }
        });
  }

  /** The fields {@code lower} and {@code upper} of an interval, or nulls. */
  void bounds(Optional<ConfidenceInterval> interval) {
    number("lower", bound(interval.map(ConfidenceInterval::lower)));
    number("upper", bound(interval.map(ConfidenceInterval::upper)));
  }

  private static OptionalDouble bound(Optional<Double> bound) {
    return bound.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  /** A length of time, whole ones without decimals, or null. */
  public void time(String field, Optional<BigDecimal> value) {
    io(
        () -> {
          json.writeFieldName(field);
          if (value.isPresent()) {
            json.writeNumber(ExactNumbers.text(value.get()));
          } else {
            json.writeNull();
          }
        });
  }

  /** A cell of a table: a word, a number or null. */
  void cell(String field, Object value) {
    if (value instanceof Long count) {
      count(field, count);
    } else if (value instanceof Double number) {
      io(
          () -> {
            json.writeFieldName(field);
            json.writeNumber(ExactNumbers.text(number));
          });
    } else {
      field(field, Optional.ofNullable((String) value));
    }
  }

  private interface Write {
    void run() throws IOException;
  }

  private static void io(Write write) {
    try {
      write.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
