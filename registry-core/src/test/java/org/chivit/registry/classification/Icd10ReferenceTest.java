package org.chivit.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;

import com.imsweb.algorithms.icd.IcdO3Entry;
import com.imsweb.algorithms.icd.IcdUtils;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.code.Topography;
import org.chivit.registry.code.TopographyTable;
import org.junit.jupiter.api.Test;

/**
 * Compares with the conversion from ICD-10 to ICD-O-3 of {@code com.imsweb:algorithms:4.2}, by
 * calling it: what it makes of a code of ICD-10 goes back to that code, or to another that it makes
 * the same of, or nowhere.
 */
class Icd10ReferenceTest {

  /** What the two say of the same tumor, where the versions of ICD-10 differ. */
  private static final Map<String, String> KNOWN_DIFFERENCES =
      Map.of(
          // "Non-Hodgkin lymphoma NOS" stands under C85.9; the oracle has C85.9 as 9590 alone.
          "C77.9 9591/3",
          "C85.9",
          // Histiocytic sarcoma is C96.8 since 2010; the oracle has the C96.3 of before.
          "C77.9 9755/3",
          "C96.8");

  private final Map<String, Set<String>> theirs = new TreeMap<>();
  private final Map<String, String> differing = new TreeMap<>();
  private int agreeing;

  @Test
  void agreesWhereverItGivesACode() {
    for (IcdO3Entry entry : IcdUtils.getIcd10ToO3Conversions().values()) {
      if (!isPublished(entry.getSite())) {
        continue;
      }
      theirs.computeIfAbsent(tumor(entry), t -> new TreeSet<>()).add(entry.getSourceCode());
    }

    theirs.forEach(this::compare);

    assertThat(differing).isEqualTo(KNOWN_DIFFERENCES);
    assertThat(agreeing).as("tumors of which both say the same").isGreaterThan(280);
  }

  private void compare(String tumor, Set<String> codes) {
    Optional<String> ours =
        Icd10Map.standard()
            .find(
                new Topography(tumor.substring(0, 5)),
                new Morphology(Integer.parseInt(tumor.substring(6, 10))),
                Behavior.parse(tumor.substring(11)).orElseThrow());
    if (ours.isPresent()) {
      // The oracle writes C64 as C64 or C649.
      String code = ours.get().replace(".", "");
      if (codes.contains(code) || codes.contains(code + "9")) {
        agreeing++;
      } else {
        differing.put(tumor, ours.get());
      }
    }
  }

  /** The oracle also lists codes of ICD-10 that stand for themselves. */
  private static boolean isPublished(String site) {
    return Topography.parse(site).filter(TopographyTable.standard()::isValid).isPresent();
  }

  private static String tumor(IcdO3Entry entry) {
    String site = entry.getSite();
    return site.substring(0, 3)
        + "."
        + site.charAt(3)
        + " "
        + entry.getHistology()
        + "/"
        + entry.getBehavior();
  }
}
