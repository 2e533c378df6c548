package org.chivit.registry.store.folder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A JSON object that was read, asked by key. A value of another kind than the one asked for is an
 * {@link IllegalArgumentException} that names the key; the reader of the file adds the path.
 */
final class JsonObject {

  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, Object> values;

  private JsonObject(Map<String, Object> values) {
    this.values = values;
  }

  /**
   * Reads one object.
   *
   * @throws IllegalArgumentException if the text is not one JSON object
   */
  static JsonObject parse(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("is not a JSON object");
      }
      JsonObject object = new JsonObject(object(parser));
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("goes on after its JSON object");
      }
      return object;
    } catch (IOException e) {
      throw new IllegalArgumentException("is not valid JSON", e);
    }
  }

  /** The keys in the order of the text; a key with the value null is left out. */
  Set<String> keys() {
    return values.keySet();
  }

  String text(String key) {
    return optionalText(key).orElseThrow(() -> missing(key));
  }

  Optional<String> optionalText(String key) {
    return value(key, String.class);
  }

  long number(String key) {
    return value(key, Long.class).orElseThrow(() -> missing(key));
  }

  OptionalLong optionalNumber(String key) {
    Optional<Long> number = value(key, Long.class);
    return number.isPresent() ? OptionalLong.of(number.get()) : OptionalLong.empty();
  }

  /** Whether the value is an object. */
  boolean isObject(String key) {
    return values.get(key) instanceof JsonObject;
  }

  JsonObject object(String key) {
    return optionalObject(key).orElseThrow(() -> missing(key));
  }

  Optional<JsonObject> optionalObject(String key) {
    return value(key, JsonObject.class);
  }

  /** The items of a list; an empty list where the key is missing. */
  List<?> list(String key) {
    Optional<List<?>> list = value(key, List.class).map(found -> (List<?>) found);
    return list.orElse(List.of());
  }

  private <V> Optional<V> value(String key, Class<V> kind) {
    Object value = values.get(key);
    if (value != null && !kind.isInstance(value)) {
      throw new IllegalArgumentException(
          "has a '" + key + "' that is no " + kind.getSimpleName() + ": " + value);
    }
    return Optional.ofNullable(kind.cast(value));
  }

  private static IllegalArgumentException missing(String key) {
    return new IllegalArgumentException("lacks '" + key + "'");
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      Object value = value(parser);
      if (value != null) {
        values.put(key, value);
      }
    }
    return values;
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> new JsonObject(object(parser));
      case START_ARRAY -> {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(parser));
        }
        yield items;
      }
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
