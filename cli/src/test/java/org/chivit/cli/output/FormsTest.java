package org.chivit.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.chivit.analytics.table.ColumnKind;
import org.chivit.analytics.table.ResultColumn;
import org.chivit.analytics.table.ResultTable;
import org.junit.jupiter.api.Test;

/** One table in the four forms. */
class FormsTest {

  private static final ResultTable TABLE =
      new ResultTable(
          "A title",
          List.of(
              new ResultColumn("group", ColumnKind.TEXT),
              new ResultColumn("n", ColumnKind.COUNT),
              new ResultColumn("part", ColumnKind.PROPORTION),
              new ResultColumn("median_days", ColumnKind.TIME)),
          List.of(
              Arrays.asList("I", 1234L, 0.6205, 365.0),
              Arrays.asList("ស្ត្រី", 7L, null, 12.5),
              Arrays.asList("a,b \"c\" | d", 0L, 1.0, null),
              Arrays.asList((Object) null, 1L, 1.0 / 3, 0.0)),
          List.of("A note."));

  private static final Printable PRINTABLE = Printable.of(TABLE, new TableJson(TABLE));

  @Test
  void theTableIsAlignedWithNumbersToTheRight() {
    assertThat(PRINTABLE.in(Format.TABLE))
        .isEqualTo(
            """
            A title

            group            n     part  median days
            I            1,234   62.1 %          365
            ស្ត្រី              7        –         12.5
            a,b "c" | d      0  100.0 %            –
            –                1   33.3 %            0

            A note.
            """);
  }

  @Test
  void csvQuotesWhatNeedsItAndKeepsEveryDigit() {
    assertThat(PRINTABLE.in(Format.CSV))
        .isEqualTo(
            """
            group,n,part,median_days
            I,1234,0.6205,365
            ស្ត្រី,7,,12.5
            "a,b ""c"" | d",0,1,
            ,1,0.3333333333333333,0
            """);
  }

  @Test
  void markdownEscapesItsOwnMarks() {
    assertThat(PRINTABLE.in(Format.MARKDOWN))
        .isEqualTo(
            """
            **A title**

            | group | n | part | median days |
            | --- | ---: | ---: | ---: |
            | I | 1,234 | 62.1 % | 365 |
            | ស្ត្រី | 7 | – | 12.5 |
            | a,b "c" \\| d | 0 | 100.0 % | – |
            | – | 1 | 33.3 % | 0 |

            A note.
            """);
  }

  @Test
  void jsonSaysNullForWhatIsUndefined() {
    assertThat(PRINTABLE.in(Format.JSON))
        .startsWith("{\n  \"title\" : \"A title\",\n")
        .contains("\"part\" : 0.3333333333333333,", "\"part\" : null,", "\"median_days\" : 365")
        .contains("\"a,b \\\"c\\\" | d\"", "\"notes\" : [\n    \"A note.\"\n  ]")
        .endsWith("}\n")
        .doesNotContain("NaN");
  }

  @Test
  void aTableWithoutRowsStillHasItsHead() {
    ResultTable empty = new ResultTable("Nothing", TABLE.columns(), List.of(), List.of());

    assertThat(Printable.of(empty, new TableJson(empty)).in(Format.CSV))
        .isEqualTo("group,n,part,median_days\n");
    assertThat(Printable.of(empty, new TableJson(empty)).in(Format.TABLE))
        .isEqualTo("Nothing\n\ngroup  n  part  median days\n");
  }
}
