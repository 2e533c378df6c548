package org.chivit.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chivit.cli.output.ReadingTable.Heading;
import org.junit.jupiter.api.Test;

class ReadingTableTest {

  @Test
  void aRowHasACellForEachHeading() {
    List<Heading> headings = List.of(Heading.words("a"), Heading.numbers("b"));

    assertThatThrownBy(() -> new ReadingTable("t", headings, List.of(List.of("x")), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 cells under 2 headings");
  }

  @Test
  void longValuesAreCutAndKeepToOneLine() {
    assertThat(ReadingTable.shortened("one\ntwo")).isEqualTo("one two");
    assertThat(ReadingTable.shortened("x".repeat(40))).hasSize(40);
    assertThat(ReadingTable.shortened("x".repeat(41))).isEqualTo("x".repeat(39) + "…");
  }

  @Test
  void nothingInATableIsObeyedByATerminal() {
    String sneaky = "a\u001b[2J\r\nb\u009b";

    ReadingTable table =
        new ReadingTable(
            "t",
            List.of(Heading.words(sneaky)),
            List.of(List.of(sneaky)),
            List.of("Fewer than 10 cases in: " + sneaky));

    assertThat(table.toText())
        .isEqualTo("t\n\na [2J  b\na [2J  b\n\nFewer than 10 cases in: a [2J  b \n");
  }
}
