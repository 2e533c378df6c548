package org.chivit.registry.code;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The morphologies that are usual in childhood. ICD-O-3 has many more, whose labels may not be
 * passed on; a code that is not in the list is not an error.
 */
public final class MorphologyTable {

  private final Map<String, MorphologyEntry> entries;

  private MorphologyTable() {
    Map<String, MorphologyEntry> byCode = new LinkedHashMap<>();
    for (CodeTable.Row row :
        CodeTable.read(MorphologyTable.class, "pediatric_morphology.csv").rows()) {
      MorphologyEntry entry =
          new MorphologyEntry(
              new Morphology(row.number("histology")),
              Behavior.parse(row.text("behavior")).orElseThrow(),
              row.text("label"),
              new Topography(row.text("example_topography")),
              Optional.of(row.text("note")).filter(note -> !note.isEmpty()));
      byCode.put(entry.code(), entry);
    }
    this.entries = Collections.unmodifiableMap(byCode);
  }

  /** The list that the program carries. */
  public static MorphologyTable standard() {
    return Holder.STANDARD;
  }

  /** Finds a morphology with its behavior; empty if the list does not have it. */
  public Optional<MorphologyEntry> find(Morphology morphology, Behavior behavior) {
    return Optional.ofNullable(entries.get(morphology + "/" + behavior.code()));
  }

  /** The whole list, in the order of ICCC-3. */
  public List<MorphologyEntry> entries() {
    return List.copyOf(entries.values());
  }

  /** Read when first asked for, as not every command needs it. */
  private static final class Holder {
    private static final MorphologyTable STANDARD = new MorphologyTable();
  }
}
