package org.chivit.registry.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodeTableTest {

  private static CodeTable.Row firstRow() {
    return CodeTable.read(CodeTableTest.class, "example.csv").rows().get(0);
  }

  @Test
  void commentsAndTheHeaderAreNoRows() {
    assertThat(CodeTable.read(CodeTableTest.class, "example.csv").rows()).hasSize(2);
  }

  @Test
  void fieldsAreFoundByTheNameOfTheirColumn() {
    CodeTable.Row row = firstRow();

    assertThat(row.text("name")).isEqualTo("a, b");
    assertThat(row.number("number")).isEqualTo(7);
    assertThat(row.list("others")).containsExactly("c", "d");
    assertThat(CodeTable.read(CodeTableTest.class, "example.csv").rows().get(1).list("others"))
        .isEmpty();
  }

  @Test
  void aFaultInATableSaysWhereItIs() {
    assertThatThrownBy(() -> firstRow().text("color"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("example.csv line 4 has no column color");
    assertThatThrownBy(() -> firstRow().number("name"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("example.csv line 4: name is no number: a, b");
  }

  @Test
  void aMissingTableIsAFaultOfTheProgram() {
    assertThatThrownBy(() -> CodeTable.read(CodeTableTest.class, "none.csv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no resource none.csv beside");
  }

  @Test
  void aTableWithoutRowsIsAFaultOfTheProgram() {
    assertThatThrownBy(() -> CodeTable.read(CodeTableTest.class, "empty.csv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no rows in empty.csv");
  }
}
