package org.chivit.registry.store.parquet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/**
 * The schema of a file as the Parquet library's type, for its decoders. It carries no logical
 * annotations, because they need the physical types and the levels alone. Made on demand: the
 * counting of flat columns does without.
 */
final class LibrarySchema {

  private LibrarySchema() {}

  /** The type of a schema that {@link FileSchema} has found to be a tree. */
  static MessageType of(FileSchema schema) {
    Iterator<SchemaElement> elements = schema.elements().iterator();
    SchemaElement root = elements.next();
    return new MessageType(root.getName(), children(root, elements));
  }

  private static List<Type> children(SchemaElement group, Iterator<SchemaElement> elements) {
    List<Type> fields = new ArrayList<>();
    for (int i = 0; i < group.getNum_children(); i++) {
      fields.add(field(elements.next(), elements));
    }
    return fields;
  }

  private static Type field(SchemaElement element, Iterator<SchemaElement> elements) {
    Type.Repetition occurs = Type.Repetition.valueOf(element.getRepetition_type().name());
    return element.isSetType()
        ? new PrimitiveType(occurs, physical(element), element.getType_length(), element.getName())
        : new GroupType(occurs, element.getName(), children(element, elements));
  }

  private static PrimitiveTypeName physical(SchemaElement element) {
    String name = element.getType().name();
    return name.equals("BYTE_ARRAY") ? PrimitiveTypeName.BINARY : PrimitiveTypeName.valueOf(name);
  }
}
