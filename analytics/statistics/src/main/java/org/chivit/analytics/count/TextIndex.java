package org.chivit.analytics.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ids of texts. */
final class TextIndex implements KeyIndex {

  private static final long serialVersionUID = 1L;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> values = new ArrayList<>();

  TextIndex() {
    values.add(null);
  }

  int idOf(String value) {
    Integer known = ids.get(value);
    if (known != null) {
      return known;
    }
    int id = values.size();
    ids.put(value, id);
    values.add(value);
    return id;
  }

  @Override
  public int size() {
    return values.size();
  }

  @Override
  public String valueOf(int id) {
    return values.get(id);
  }

  @Override
  public int idOf(Object value) {
    return value == null ? MISSING : idOf((String) value);
  }
}
