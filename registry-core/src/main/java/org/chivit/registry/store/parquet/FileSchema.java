package org.chivit.registry.store.parquet;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.SchemaElement;

/**
 * The schema of a file: a list of elements that make a tree, and its leaves.
 *
 * @param elements the elements as the footer holds them: each group followed by its children
 * @param leaves the leaves in the order of the column chunks
 */
record FileSchema(List<SchemaElement> elements, List<Leaf> leaves) {

  /**
   * Finds the leaves.
   *
   * @throws IllegalArgumentException if the list is no tree
   */
  static FileSchema of(List<SchemaElement> elements) {
    if (elements.isEmpty()) {
      throw new IllegalArgumentException("its schema is empty");
    }
    Walk walk = new Walk(elements);
    walk.children(elements.get(0), "", 0, 0);
    if (walk.next != elements.size()) {
      throw new IllegalArgumentException("its schema has elements that belong to no group");
    }
    return new FileSchema(elements, walk.leaves);
  }

  private static final class Walk {
    private final List<SchemaElement> elements;
    private final List<Leaf> leaves = new ArrayList<>();
    private int next = 1;

    Walk(List<SchemaElement> elements) {
      this.elements = elements;
    }

    void children(SchemaElement group, String prefix, int definition, int repetition) {
      for (int i = 0; i < group.getNum_children(); i++) {
        if (next == elements.size()) {
          throw new IllegalArgumentException("its schema ends within a group");
        }
        field(elements.get(next++), prefix, definition, repetition);
      }
    }

    private void field(SchemaElement element, String prefix, int definition, int repetition) {
      FieldRepetitionType occurs = element.getRepetition_type();
      if (occurs == null) {
        throw new IllegalArgumentException(
            "its schema does not say how often " + element.getName() + " occurs");
      }
      int definitionHere = definition + (occurs == FieldRepetitionType.REQUIRED ? 0 : 1);
      int repetitionHere = repetition + (occurs == FieldRepetitionType.REPEATED ? 1 : 0);
      String path = prefix + element.getName();
      if (element.isSetType()) {
        leaves.add(new Leaf(path, leaves.size(), element, definitionHere, repetitionHere));
      } else {
        children(element, path + ".", definitionHere, repetitionHere);
      }
    }
  }
}
