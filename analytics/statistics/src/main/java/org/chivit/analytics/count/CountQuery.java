package org.chivit.analytics.count;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How many rows meet all conditions, by the values of the keys.
 *
 * @param where the conditions, all of which must hold; none for every row
 * @param keys what to group by; none for one total
 */
public record CountQuery(List<Comparison> where, List<CountKey> keys) implements Serializable {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if two keys add a column of the same name
   */
  public CountQuery {
    where = List.copyOf(where);
    keys = List.copyOf(keys);
    List<String> names = keys.stream().flatMap(key -> key.names().stream()).toList();
    if (Set.copyOf(names).size() != names.size()) {
      throw new IllegalArgumentException("a key stands twice: " + names);
    }
  }

  /** The columns of the data that the query reads. */
  public Set<String> inputs() {
    Set<String> inputs = new LinkedHashSet<>();
    where.forEach(comparison -> inputs.add(comparison.column()));
    keys.forEach(key -> inputs.addAll(key.inputs()));
    return inputs;
  }

  /** The columns of the table that answers it, before the count. */
  public List<String> names() {
    return keys.stream().flatMap(key -> key.names().stream()).toList();
  }
}
