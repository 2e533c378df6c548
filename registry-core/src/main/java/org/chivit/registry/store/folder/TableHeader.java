package org.chivit.registry.store.folder;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the first commit says of the dataset, and a later one that adds columns.
 *
 * @param tableId the random id of the dataset, which stays when the folder is moved
 * @param schemaJson its columns as Delta Lake writes them in {@code schemaString}
 */
public record TableHeader(String tableId, String schemaJson) {

  /** Checks that nothing is null. */
  public TableHeader {
    Objects.requireNonNull(tableId, "tableId");
    Objects.requireNonNull(schemaJson, "schemaJson");
  }

  /**
   * The columns, each by its path joined by dots, those of lists and groups among them.
   *
   * @throws IllegalArgumentException if the schema is none
   */
  public Set<String> columns() {
    Set<String> columns = new TreeSet<>();
    addFields(JsonObject.parse(schemaJson), "", columns);
    return columns;
  }

  private static void addFields(JsonObject struct, String prefix, Set<String> columns) {
    for (Object item : struct.list("fields")) {
      JsonObject field = (JsonObject) item;
      String path = prefix + field.text("name");
      columns.add(path);
      addType(field, "type", path + ".", columns);
    }
  }

  private static void addType(JsonObject owner, String key, String prefix, Set<String> columns) {
    if (!owner.isObject(key)) {
      return;
    }
    JsonObject type = owner.object(key);
    addFields(type, prefix, columns);
    addType(type, "elementType", prefix, columns);
  }
}
