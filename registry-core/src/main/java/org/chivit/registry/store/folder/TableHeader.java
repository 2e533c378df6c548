package org.chivit.registry.store.folder;

import java.util.Objects;

/**
 * What the first commit says of the dataset.
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
}
