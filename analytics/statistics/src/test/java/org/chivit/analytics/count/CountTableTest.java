package org.chivit.analytics.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountTableTest {

  @Test
  void rowsAreSortedAndEqualOnesMerged() {
    CountTable table =
        new CountTable(
            List.of("a", "b"),
            List.of(row(1, null, 2), row(2, "x", 10), row(3, "x", 9), row(4, null, 2)));

    assertThat(table.rows()).containsExactly(row(3, "x", 9), row(2, "x", 10), row(5, null, 2));
    assertThat(table.total()).isEqualTo(10);
  }

  @Test
  void aSumIsTheSameInAnyOrder() {
    CountTable a = new CountTable(List.of("a"), List.of(row(1, "x"), row(2, "y")));
    CountTable b = new CountTable(List.of("a"), List.of(row(5, "x"), row(1, (Object) null)));
    CountTable none = CountTable.empty(List.of("a"));

    CountTable sum = CountTable.sum(List.of("a"), List.of(a, none, b));

    assertThat(sum.rows()).containsExactly(row(6, "x"), row(2, "y"), row(1, (Object) null));
    assertThat(CountTable.sum(List.of("a"), List.of(b, a))).isEqualTo(sum);
    assertThat(b.plus(a)).isEqualTo(sum);
    assertThat(CountTable.sum(List.of("a"), List.of())).isEqualTo(none);
  }

  @Test
  void tablesOfOtherColumnsDoNotAddUp() {
    CountTable a = CountTable.empty(List.of("a"));
    CountTable b = CountTable.empty(List.of("b"));

    assertThatThrownBy(() -> a.plus(b))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("columns differ: [a] and [b]");
  }

  @Test
  void aRowOfAnotherWidthIsRefused() {
    assertThatThrownBy(() -> new CountTable(List.of("a"), List.of(row(1, "x", "y"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 values for 1 columns");
  }

  @Test
  void aSumTooLargeForALongIsRefused() {
    CountTable most = new CountTable(List.of("a"), List.of(row(Long.MAX_VALUE, "x")));

    assertThatThrownBy(() -> most.plus(most)).isInstanceOf(ArithmeticException.class);
  }

  private static CountTable.Row row(long count, Object... values) {
    return new CountTable.Row(Arrays.asList(values), count);
  }
}
