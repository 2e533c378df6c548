package org.chivit.registry.primary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chivit.registry.code.CodeTable;
import org.chivit.registry.code.Morphology;

/** The histology groups of the IARC rules, by morphology. */
final class HistologyGroups {

  private final Map<Integer, HistologyGroup> byHistology = new HashMap<>();

  private HistologyGroups() {
    for (CodeTable.Row row :
        CodeTable.read(HistologyGroups.class, "iarc_histology_groups.csv").rows()) {
      HistologyGroup group = HistologyGroup.ofNumber(row.number("group"));
      for (String range : row.text("histologies").split(",", -1)) {
        add(row, range, group);
      }
    }
  }

  private void add(CodeTable.Row row, String range, HistologyGroup group) {
    String[] ends = range.split("-", -1);
    int last = Integer.parseInt(ends[ends.length - 1]);
    for (int histology = Integer.parseInt(ends[0]); histology <= last; histology++) {
      if (byHistology.put(histology, group) != null) {
        throw new IllegalStateException(row.place() + ": " + histology + " is in two groups");
      }
    }
  }

  /** The groups that the program carries. */
  static HistologyGroups standard() {
    return Holder.STANDARD;
  }

  /** The group of a morphology; empty for a number that no edition of the table holds. */
  Optional<HistologyGroup> of(Morphology morphology) {
    return Optional.ofNullable(byHistology.get(morphology.histology()));
  }

  /** Read when first asked for, as not every command needs it. */
  private static final class Holder {
    private static final HistologyGroups STANDARD = new HistologyGroups();
  }
}
