package org.chivit.registry.store.parquet;

import org.apache.parquet.format.SchemaElement;

/**
 * A column as the file stores it: a leaf of its schema.
 *
 * @param name its path, joined by dots
 * @param position its place among the column chunks of a row group
 * @param element its physical and logical type
 * @param maxDefinition how many steps of its path are optional or repeated
 * @param maxRepetition how many steps of its path are repeated
 */
record Leaf(
    String name, int position, SchemaElement element, int maxDefinition, int maxRepetition) {

  /** Whether each row holds at most one value. */
  boolean isFlat() {
    return maxRepetition == 0;
  }
}
