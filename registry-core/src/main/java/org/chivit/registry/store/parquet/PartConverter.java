package org.chivit.registry.store.parquet;

import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.Type;

/**
 * Makes parts of the groups of a file. Fields are matched by name, so that a file that is older
 * than a field still reads.
 */
final class PartConverter<T> extends GroupConverter {

  private final Part<T> part;
  private final Consumer<T> target;
  private final Object[] values;
  private final Converter[] converters;

  /**
   * A converter for a group of a file.
   *
   * @throws IllegalArgumentException if the group has a field that the part does not know: it was
   *     written by a newer program, and to pass over it would lose it at the next commit
   */
  PartConverter(Part<T> part, GroupType inFile, Consumer<T> target) {
    this.part = part;
    this.target = target;
    this.values = new Object[part.fields().size()];
    this.converters = new Converter[inFile.getFieldCount()];
    for (int i = 0; i < converters.length; i++) {
      Type type = inFile.getType(i);
      int position =
          part.position(type.getName())
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "it has a field that is not known: " + type.getName()));
      converters[i] =
          part.fields().get(position).converter(type, value -> values[position] = value);
    }
  }

  @Override
  public Converter getConverter(int field) {
    return converters[field];
  }

  @Override
  public void start() {
    Arrays.fill(values, null);
  }

  @Override
  public void end() {
    target.accept(part.build(new PartValues(part, values)));
  }
}
