package org.chivit.analytics.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

class TablesawTablesTest {

  private static final List<ResultColumn> COLUMNS =
      List.of(
          new ResultColumn("stage", ColumnKind.TEXT),
          new ResultColumn("n", ColumnKind.COUNT),
          new ResultColumn("survival", ColumnKind.PROPORTION),
          new ResultColumn("median_days", ColumnKind.TIME));

  @Test
  void everyKindHasItsTypeAndTheUndefinedIsMissing() {
    ResultTable result =
        new ResultTable(
            "Survival",
            COLUMNS,
            List.of(Arrays.asList("I", 3L, 0.5, 12.5), Arrays.asList(null, null, null, null)),
            List.of());

    Table table = TablesawTables.from(result);

    assertThat(table.name()).isEqualTo("Survival");
    assertThat(table.columnNames()).containsExactly("stage", "n", "survival", "median_days");
    assertThat(table.typeArray())
        .containsExactly(ColumnType.STRING, ColumnType.LONG, ColumnType.DOUBLE, ColumnType.DOUBLE);
    assertThat(table.stringColumn("stage").get(0)).isEqualTo("I");
    assertThat(table.longColumn("n").getLong(0)).isEqualTo(3);
    assertThat(table.doubleColumn("survival").getDouble(0)).isEqualTo(0.5);
    assertThat(table.doubleColumn("median_days").getDouble(0)).isEqualTo(12.5);
    assertThat(table.columns()).allMatch(column -> column.isMissing(1));
  }

  @Test
  void noRowsKeepTheColumns() {
    Table table = TablesawTables.from(new ResultTable("Nothing", COLUMNS, List.of(), List.of()));

    assertThat(table.rowCount()).isZero();
    assertThat(table.columnCount()).isEqualTo(4);
  }

  @Test
  void aNameThatStandsTwiceGetsANumber() {
    ResultTable result =
        new ResultTable(
            "Twice",
            List.of(
                new ResultColumn("N", ColumnKind.TEXT), new ResultColumn("n", ColumnKind.COUNT)),
            List.of(List.of("a", 1L)),
            List.of());

    assertThat(TablesawTables.from(result).columnNames()).containsExactly("N", "n_2");
  }

  @Test
  void aValueThatDoesNotFitItsColumnIsRefused() {
    assertThatThrownBy(
            () ->
                new ResultTable(
                    "Wrong",
                    List.of(new ResultColumn("n", ColumnKind.COUNT)),
                    List.of(List.of("three")),
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("n cannot hold three");
  }
}
