package org.chivit.registry.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.CodeIndex;
import org.chivit.registry.code.CodeSelection;
import org.chivit.registry.code.CodeTable;
import org.chivit.registry.code.CodedValue;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.code.Topography;

/** From ICD-O-3 to the {@linkplain IndexCancer index cancers}. */
public final class IndexCancerClassifier {

  private final CodeIndex<IndexCancer> index;

  private IndexCancerClassifier() {
    List<CodeIndex.Entry<IndexCancer>> rules = new ArrayList<>();
    for (CodeTable.Row row :
        CodeTable.read(IndexCancerClassifier.class, "index_cancers.csv").rows()) {
      IndexCancer cancer =
          CodedValue.parse(IndexCancer.class, row.text("index_cancer")).orElseThrow();
      rules.add(new CodeIndex.Entry<>(CodeSelection.of(row), cancer));
    }
    this.index = new CodeIndex<>(rules);
  }

  /** The classifier that the program carries. */
  public static IndexCancerClassifier standard() {
    return Holder.STANDARD;
  }

  /** The index cancer that a tumor is; empty if it is none. */
  public Optional<IndexCancer> classify(
      Topography topography, Morphology morphology, Behavior behavior) {
    return index.find(topography, morphology, behavior);
  }

  /** Read when first asked for, as not every command needs it. */
  private static final class Holder {
    private static final IndexCancerClassifier STANDARD = new IndexCancerClassifier();
  }
}
