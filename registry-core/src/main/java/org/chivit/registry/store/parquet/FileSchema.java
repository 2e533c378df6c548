package org.chivit.registry.store.parquet;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/**
 * The schema of a file: its leaves, and the same as the Parquet library's type.
 *
 * <p>The type carries no logical annotations: the library needs the physical types and the levels
 * alone to decode.
 *
 * @param leaves the leaves in the order of the column chunks
 * @param type the schema as a tree
 */
record FileSchema(List<Leaf> leaves, MessageType type) {

  /**
   * Builds the tree from the list that the footer holds.
   *
   * @throws IllegalArgumentException if the list is no tree
   */
  static FileSchema of(List<SchemaElement> elements) {
    Builder builder = new Builder(elements);
    if (elements.isEmpty()) {
      throw new IllegalArgumentException("the schema is empty");
    }
    SchemaElement root = elements.get(0);
    List<Type> fields = builder.children(root, "", 0, 0);
    if (builder.next != elements.size()) {
      throw new IllegalArgumentException("the schema has elements that belong to no group");
    }
    return new FileSchema(List.copyOf(builder.leaves), new MessageType(root.getName(), fields));
  }

  private static final class Builder {
    private final List<SchemaElement> elements;
    private final List<Leaf> leaves = new ArrayList<>();
    private int next = 1;

    Builder(List<SchemaElement> elements) {
      this.elements = elements;
    }

    List<Type> children(SchemaElement group, String prefix, int definition, int repetition) {
      List<Type> fields = new ArrayList<>();
      for (int i = 0; i < group.getNum_children(); i++) {
        if (next == elements.size()) {
          throw new IllegalArgumentException("the schema ends within a group");
        }
        fields.add(field(elements.get(next++), prefix, definition, repetition));
      }
      return fields;
    }

    private Type field(SchemaElement element, String prefix, int definition, int repetition) {
      FieldRepetitionType kind = element.getRepetition_type();
      if (kind == null) {
        throw new IllegalArgumentException(
            "the schema does not say how often " + element.getName() + " occurs");
      }
      int definitionHere = definition + (kind == FieldRepetitionType.REQUIRED ? 0 : 1);
      int repetitionHere = repetition + (kind == FieldRepetitionType.REPEATED ? 1 : 0);
      String path = prefix + element.getName();
      Type.Repetition occurs = Type.Repetition.valueOf(kind.name());
      if (element.isSetType()) {
        leaves.add(new Leaf(path, leaves.size(), element, definitionHere, repetitionHere));
        PrimitiveTypeName physical =
            element.getType() == org.apache.parquet.format.Type.BYTE_ARRAY
                ? PrimitiveTypeName.BINARY
                : PrimitiveTypeName.valueOf(element.getType().name());
        return new PrimitiveType(occurs, physical, element.getType_length(), element.getName());
      }
      return new GroupType(
          occurs, element.getName(), children(element, path + ".", definitionHere, repetitionHere));
    }
  }
}
