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
}
