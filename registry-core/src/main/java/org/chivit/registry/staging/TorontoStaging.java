package org.chivit.registry.staging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.CodeIndex;
import org.chivit.registry.code.CodeSelection;
import org.chivit.registry.code.CodeTable;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.code.Topography;
import org.chivit.registry.tumor.Tumor;

/**
 * The Toronto childhood cancer stage guidelines (Gupta 2016, Lancet Oncology 17:e163-72): which
 * system stages which tumor. Hepatocellular carcinoma, Langerhans cell histiocytosis, carcinomas
 * and others are not staged by Toronto and have no system.
 */
public final class TorontoStaging {

  private final Map<String, StageSystem> systems = new LinkedHashMap<>();
  private final CodeIndex<StageSystem> index;

  private TorontoStaging() {
    Map<String, List<StageSystem.Value>> values = new LinkedHashMap<>();
    for (CodeTable.Row row : CodeTable.read(TorontoStaging.class, "toronto_values.csv").rows()) {
      values
          .computeIfAbsent(row.text("system"), code -> new ArrayList<>())
          .add(
              new StageSystem.Value(
                  row.text("value"),
                  row.number("tier"),
                  row.text("tier1"),
                  row.list("also_written")));
    }
    for (CodeTable.Row row : CodeTable.read(TorontoStaging.class, "toronto_systems.csv").rows()) {
      String code = row.text("system");
      Optional<String> note = Optional.of(row.text("note")).filter(text -> !text.isEmpty());
      systems.put(
          code,
          new StageSystem(
              code, row.text("tumor"), row.text("system_label"), note, values.get(code)));
    }
    List<CodeIndex.Entry<StageSystem>> rules = new ArrayList<>();
    for (CodeTable.Row row : CodeTable.read(TorontoStaging.class, "toronto_selection.csv").rows()) {
      rules.add(new CodeIndex.Entry<>(CodeSelection.of(row), systems.get(row.text("system"))));
    }
    this.index = new CodeIndex<>(rules);
  }

  /** The systems that the program carries. */
  public static TorontoStaging standard() {
    return Holder.STANDARD;
  }

  /** The system that stages a tumor; empty if Toronto does not stage it. */
  public Optional<StageSystem> systemFor(Tumor tumor) {
    return systemFor(tumor.topography(), tumor.morphology(), tumor.behavior());
  }

  /** The system that stages tumors of these codes; empty if Toronto does not stage them. */
  public Optional<StageSystem> systemFor(
      Topography topography, Morphology morphology, Behavior behavior) {
    return index.find(topography, morphology, behavior);
  }

  /** Finds a system by its code; empty if there is none. */
  public Optional<StageSystem> find(String code) {
    return Optional.ofNullable(systems.get(code));
  }

  /** Every system, in the order of the table. */
  public List<StageSystem> systems() {
    return List.copyOf(systems.values());
  }

  /** Read when first asked for, as not every command needs it. */
  private static final class Holder {
    private static final TorontoStaging STANDARD = new TorontoStaging();
  }
}
