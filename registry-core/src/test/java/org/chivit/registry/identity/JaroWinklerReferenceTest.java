package org.chivit.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.chivit.registry.code.CodeTable;
import org.junit.jupiter.api.Test;

class JaroWinklerReferenceTest {

  private static final List<CodeTable.Row> PAIRS =
      CodeTable.read(JaroWinklerReferenceTest.class, "jaro_winkler.csv").rows();

  @Test
  void similaritiesAreThoseOfCommonsText() {
    assertThat(PAIRS).hasSizeGreaterThan(100);
    for (CodeTable.Row row : PAIRS) {
      double expected = Double.parseDouble(row.text("similarity"));

      // One rounding of each of a few operations on numbers of at most 3.
      assertThat(JaroWinkler.similarity(row.text("first"), row.text("second")))
          .as(row.place())
          .isCloseTo(expected, within(1e-14));
      assertThat(JaroWinkler.similarity(row.text("second"), row.text("first")))
          .as("turned, " + row.place())
          .isBetween(0.0, 1.0);
    }
  }

  @Test
  void thePairsOfWinklerAreAmongThem() {
    assertThat(PAIRS).extracting(row -> row.text("first")).contains("martha", "dwayne", "dixon");
  }

  @Test
  void emptyTextsAreEqualToEachOtherAndToNothingElse() {
    assertThat(JaroWinkler.similarity("", "")).isEqualTo(1);
    assertThat(JaroWinkler.similarity("", "a")).isZero();
  }
}
