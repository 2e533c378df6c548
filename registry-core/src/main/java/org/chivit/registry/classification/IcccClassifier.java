package org.chivit.registry.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.CodeIndex;
import org.chivit.registry.code.CodeSelection;
import org.chivit.registry.code.CodeTable;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.code.Topography;

/**
 * From ICD-O-3 to the groups of ICCC-3, by the published table: the first rule that matches
 * decides, and a tumor that no rule matches is not classified. So Langerhans cell histiocytosis
 * coded 9751/1, as ICD-O-3.2 has it, is not classified either (INTERPRETATIONS.md, "LCH 9751/1").
 *
 * <p>Agrees with the ICCC recode of {@code com.imsweb:algorithms:4.2} on every topography,
 * histology and behavior but for the histologies that came into the table later.
 */
public final class IcccClassifier {

  private final CodeIndex<IcccGroup> index;

  private IcccClassifier() {
    IcccGroups groups = IcccGroups.standard();
    List<CodeIndex.Entry<IcccGroup>> rules = new ArrayList<>();
    for (CodeTable.Row row : CodeTable.read(IcccClassifier.class, "iccc3_2017_rules.csv").rows()) {
      rules.add(new CodeIndex.Entry<>(CodeSelection.of(row), groups.require(row.number("recode"))));
    }
    this.index = new CodeIndex<>(rules);
  }

  /** The classifier of {@link IcccEdition#ICCC3_2017}. */
  public static IcccClassifier standard() {
    return Holder.STANDARD;
  }

  /** The edition that it classifies by. */
  public IcccEdition edition() {
    return IcccEdition.ICCC3_2017;
  }

  /** The group of a tumor; empty if ICCC-3 does not classify it. */
  public Optional<IcccGroup> classify(
      Topography topography, Morphology morphology, Behavior behavior) {
    return index.find(topography, morphology, behavior);
  }

  /** Read when first asked for, as not every command needs it. */
  private static final class Holder {
    private static final IcccClassifier STANDARD = new IcccClassifier();
  }
}
