package org.chivit.registry.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.CodeIndex;
import org.chivit.registry.code.CodeSelection;
import org.chivit.registry.code.CodeTable;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.code.Topography;

/**
 * From ICD-O-3 to ICD-10 (WHO, version of 2019), where one code alone fits the tumor. An output for
 * those who count by ICD-10, never an input: ICD-10 names a site where ICD-O-3 also names the
 * tumor, so that the way back would have to guess.
 *
 * <p>Malignant tumors, leukemias and lymphomas, and tumors of the central nervous system of any
 * behavior; other benign tumors and those in situ have no code here (INTERPRETATIONS.md, "ICD-10").
 */
public final class Icd10Map {

  /** In the table: the code of the topography. */
  private static final String SITE = "site";

  /** In the table: more than one code would fit. */
  private static final String NONE = "none";

  /** What the table says of melanomas: the digit of the topography follows. */
  private static final String MELANOMA = "C43";

  /** The sites of C00 to C75 that ICD-10 does not divide. */
  private static final Set<String> UNDIVIDED =
      Set.of(
          "C01", "C07", "C12", "C19", "C20", "C23", "C33", "C37", "C52", "C55", "C56", "C58", "C61",
          "C64", "C65", "C66", "C73");

  private final CodeIndex<String> index;

  private Icd10Map() {
    List<CodeIndex.Entry<String>> rules = new ArrayList<>();
    for (CodeTable.Row row : CodeTable.read(Icd10Map.class, "icd10_rules.csv").rows()) {
      rules.add(new CodeIndex.Entry<>(CodeSelection.of(row), row.text("icd10")));
    }
    this.index = new CodeIndex<>(rules);
  }

  /** The map that the program carries. */
  public static Icd10Map standard() {
    return Holder.STANDARD;
  }

  /**
   * The code of a tumor.
   *
   * @return the code as it is printed, {@code C22.2}, {@code C64}; empty where ICD-O-3 does not
   *     decide it
   */
  public Optional<String> find(Topography topography, Morphology morphology, Behavior behavior) {
    return index
        .find(topography, morphology, behavior)
        .filter(code -> !code.equals(NONE))
        .map(code -> printed(code, topography));
  }

  private static String printed(String code, Topography topography) {
    return switch (code) {
      case SITE -> UNDIVIDED.contains(topography.site()) ? topography.site() : topography.code();
      case MELANOMA -> MELANOMA + topography.code().substring(3);
      default -> code;
    };
  }

  /** Read when first asked for, as not every command needs it. */
  private static final class Holder {
    private static final Icd10Map STANDARD = new Icd10Map();
  }
}
