package org.chivit.registry.primary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import java.util.stream.Stream;
import org.chivit.registry.code.CodeTable;
import org.chivit.registry.tumor.Tumor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Published and hand-made examples, in a table with the source of each. */
class MultiplePrimariesReferenceTest {

  @TestFactory
  Stream<DynamicTest> examples() {
    return CodeTable.read(MultiplePrimariesReferenceTest.class, "iarc_examples.csv").rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.text("what"), () -> holds(row)));
  }

  private static void holds(CodeTable.Row row) {
    Tumor first = tumor(row.text("first_site"), row.number("first_morphology"));
    Tumor second = tumor(row.text("second_site"), row.number("second_morphology"));
    PrimaryRelation expected = PrimaryRelation.valueOf(row.text("relation"));

    assertThat(MultiplePrimaries.relation(first, second)).as(row.place()).isEqualTo(expected);
    assertThat(MultiplePrimaries.relation(second, first)).as(row.place()).isEqualTo(expected);
  }

  private static Tumor tumor(String site, int morphology) {
    return aCase().topography(site).morphology(morphology).build().tumor();
  }
}
