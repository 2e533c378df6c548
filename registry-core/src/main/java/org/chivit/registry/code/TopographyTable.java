package org.chivit.registry.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The 330 published topography codes of ICD-O-3. Sites that childhood cancer is seen at have a
 * label in our own words; the others have none.
 */
public final class TopographyTable {

  private final Map<Topography, String> labels = new LinkedHashMap<>();

  private TopographyTable() {
    for (CodeTable.Row row : CodeTable.read(TopographyTable.class, "topography.csv").rows()) {
      labels.put(new Topography(row.text("code")), row.text("label"));
    }
  }

  /** The table of ICD-O-3, which ICD-O-3.1 and ICD-O-3.2 left unchanged. */
  public static TopographyTable standard() {
    return Holder.STANDARD;
  }

  /** Whether the code is a published one: {@code C64.9} is, {@code C64.0} is not. */
  public boolean isValid(Topography topography) {
    return labels.containsKey(topography);
  }

  /** The name of the site in our own words; empty where the table has none for it. */
  public Optional<String> label(Topography topography) {
    return Optional.ofNullable(labels.get(topography)).filter(label -> !label.isEmpty());
  }

  /** Every published code, in ascending order. */
  public List<Topography> codes() {
    return List.copyOf(labels.keySet());
  }

  /** Read when first asked for, as not every command needs it. */
  private static final class Holder {
    private static final TopographyTable STANDARD = new TopographyTable();
  }
}
