package org.chivit.registry.store.parquet;

import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.chivit.registry.store.CodedColumn;

/** Reads a flat column through the Parquet library, which knows every encoding. */
final class LibraryColumnReader {

  /** The library wants a converter for each column, though the values are fetched one by one. */
  private static final class Unused extends GroupConverter {
    private final GroupType type;

    Unused(GroupType type) {
      this.type = type;
    }

    @Override
    public Converter getConverter(int field) {
      Type child = type.getType(field);
      return child.isPrimitive() ? new PrimitiveConverter() {} : new Unused(child.asGroupType());
    }

    @Override
    public void start() {}

    @Override
    public void end() {}
  }

  private LibraryColumnReader() {}

  /** Fills the codes of all rows, and the dictionary with the values that occur. */
  static void read(
      ParquetFile file, Leaf leaf, ColumnPages pages, ValueDictionary values, int[] codes) {
    MessageType type = LibrarySchema.of(file.schema());
    String[] path = type.getPaths().get(leaf.position());
    ColumnDescriptor descriptor = type.getColumnDescription(path);
    MessageType projection = new MessageType(type.getName(), List.of(only(type, path, 0)));
    ColumnReader reader =
        new ColumnReadStoreImpl(
                new RowGroupPages(codes.length, Map.of(leaf.name(), pages)),
                new Unused(projection),
                projection,
                file.createdBy())
            .getColumnReader(descriptor);
    for (int row = 0; row < codes.length; row++) {
      codes[row] =
          reader.getCurrentDefinitionLevel() == leaf.maxDefinition()
              ? values.codeOf(reader)
              : CodedColumn.MISSING;
      reader.consume();
    }
  }

  /** The field of a group that leads to a leaf, with nothing beside it. */
  private static Type only(GroupType group, String[] path, int depth) {
    Type field = group.getType(path[depth]);
    return field.isPrimitive()
        ? field
        : field.asGroupType().withNewFields(only(field.asGroupType(), path, depth + 1));
  }
}
