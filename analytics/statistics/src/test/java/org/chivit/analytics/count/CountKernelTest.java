package org.chivit.analytics.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chivit.analytics.count.testing.InMemorySource;
import org.chivit.registry.store.ColumnSpec;
import org.chivit.registry.store.ColumnType;
import org.junit.jupiter.api.Test;

class CountKernelTest {

  private static final List<ColumnSpec> COLUMNS =
      List.of(
          new ColumnSpec("group", ColumnType.TEXT, ""),
          new ColumnSpec("age", ColumnType.INT, ""),
          new ColumnSpec("start", ColumnType.DAY, ""),
          new ColumnSpec("death", ColumnType.DAY, ""),
          new ColumnSpec("relapse", ColumnType.DAY, ""),
          new ColumnSpec("seen", ColumnType.DAY, ""));

  private static final CountKey FOLLOW_UP =
      new CountKey.FollowUp("start", List.of("death", "relapse"), "seen");

  @Test
  void aQueryWithoutKeysGivesOneTotal() {
    CountTable table = count(query(List.of()), row("I", 1, 0, 0, 0, 0), row(null, 1, 0, 0, 0, 0));

    assertThat(table.names()).isEmpty();
    assertThat(table.rows()).containsExactly(new CountTable.Row(List.of(), 2));
  }

  @Test
  void aQueryThatNoRowMeetsGivesNoRow() {
    CountTable table =
        count(
            query(WhereClause.parse("age > 5"), new CountKey.Value("group")),
            row("I", 1, 0, 0, 0, 0));

    assertThat(table).isEqualTo(CountTable.empty(List.of("group")));
  }

  @Test
  void missingValuesAreARowOfTheirOwnAtTheEnd() {
    CountTable table =
        count(
            query(List.of(), new CountKey.Value("group")),
            row(null, 1, 0, 0, 0, 0),
            row("II", 1, 0, 0, 0, 0),
            row("I", 1, 0, 0, 0, 0),
            row(null, 1, 0, 0, 0, 0));

    assertThat(table.rows())
        .containsExactly(counted(1, "I"), counted(1, "II"), counted(2, (Object) null));
  }

  @Test
  void missingValuesMeetNoComparisonButNotEqual() {
    for (String where : List.of("age = 3", "age < 3", "age <= 3", "age > 3", "age >= 3")) {
      assertThat(count(query(WhereClause.parse(where)), row("I", null, 0, 0, 0, 0)).total())
          .as(where)
          .isZero();
    }
    assertThat(count(query(WhereClause.parse("age != 3")), row("I", null, 0, 0, 0, 0)).total())
        .isEqualTo(1);
    assertThat(
            count(query(WhereClause.parse("age != 3 and age > 0")), row("I", null, 0, 0, 0, 0))
                .total())
        .isZero();
  }

  @Test
  void aDifferenceIsNegativeWhereTheSecondDayIsTheEarlierOne() {
    CountTable table =
        count(
            query(List.of(), new CountKey.Difference("days", "start", "death")),
            row("I", 1, 10, 3, 0, 0),
            row("I", 1, 10, 10, 0, 0),
            row("I", 1, null, 3, 0, 0),
            row("I", 1, 10, null, 0, 0));

    assertThat(table.rows())
        .containsExactly(counted(1, -7), counted(1, 0), counted(2, (Object) null));
  }

  @Test
  void theFirstEventEndsTheTimeEvenAfterTheLastContact() {
    CountTable table = count(query(List.of(), FOLLOW_UP), row("I", 1, 10, 30, 25, 20));

    assertThat(table.names()).containsExactly("exit_days", "exit_cause");
    assertThat(table.rows()).containsExactly(counted(1, 15, 2));
  }

  @Test
  void ofTwoEventsOnOneDayTheFirstOfTheListCounts() {
    assertThat(count(query(List.of(), FOLLOW_UP), row("I", 1, 10, 25, 25, 30)).rows())
        .containsExactly(counted(1, 15, 1));
  }

  @Test
  void theLastContactEndsTheTimeWhereNoEventHappened() {
    assertThat(count(query(List.of(), FOLLOW_UP), row("I", 1, 10, null, null, 30)).rows())
        .containsExactly(counted(1, 20, CountKey.FollowUp.CENSORED));
  }

  @Test
  void anEventOnTheDayOfTheLastContactIsAnEvent() {
    assertThat(count(query(List.of(), FOLLOW_UP), row("I", 1, 10, null, 30, 30)).rows())
        .containsExactly(counted(1, 20, 2));
  }

  @Test
  void aFollowUpWithoutBeginningOrEndSaysWhich() {
    CountTable table =
        count(
            query(List.of(), FOLLOW_UP),
            row("I", 1, null, 30, 30, 30),
            row("I", 1, null, null, null, null),
            row("I", 1, 10, null, null, null));

    assertThat(table.rows())
        .containsExactly(
            counted(1, null, CountKey.FollowUp.NO_EXIT),
            counted(2, null, CountKey.FollowUp.NO_TIME_ZERO));
  }

  @Test
  void anEventBeforeTimeZeroGivesANegativeTime() {
    assertThat(count(query(List.of(), FOLLOW_UP), row("I", 1, 10, 4, null, 30)).rows())
        .containsExactly(counted(1, -6, 1));
  }

  @Test
  void daysTooFarApartAreRefused() {
    CountQuery query = query(List.of(), new CountKey.Difference("days", "start", "death"));

    assertThatThrownBy(() -> count(query, row("I", 1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0, 0)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("one of them is no date");
  }

  @Test
  void anUnknownColumnIsNamedWithThoseThatAreThere() {
    assertThatThrownBy(() -> CountKernel.of(query(WhereClause.parse("grupo = I")), COLUMNS))
        .isInstanceOfSatisfying(
            UnknownColumnException.class,
            e -> {
              assertThat(e).hasMessage("no column \"grupo\"");
              assertThat(e.known())
                  .containsExactly("group", "age", "start", "death", "relapse", "seen");
            });
  }

  @Test
  void aDifferenceOfOtherThanDaysIsRefused() {
    assertThatThrownBy(
            () ->
                CountKernel.of(
                    query(List.of(), new CountKey.Difference("wait", "start", "age")), COLUMNS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("wait needs columns that hold days; age holds whole numbers");
  }

  @Test
  void aFollowUpOfOtherThanDaysIsRefused() {
    assertThatThrownBy(
            () ->
                CountKernel.of(
                    query(List.of(), new CountKey.FollowUp("start", List.of("group"), "seen")),
                    COLUMNS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("exit_days, exit_cause needs columns that hold days; group holds text");
  }

  @Test
  void aCopySentToAnotherMachineCountsTheSame() throws IOException, ClassNotFoundException {
    CountQuery query =
        query(
            WhereClause.parse("age >= 2 and group != II and start > 1969"),
            new CountKey.Value("group"),
            FOLLOW_UP);
    CountKernel kernel = CountKernel.of(query, COLUMNS);
    InMemorySource source =
        InMemorySource.of(
            COLUMNS,
            List.of(row("I", 2, 10, 30, 25, 20).values(), row("II", 9, 1, 2, 3, 4).values()));

    CountTable table = copy(kernel).count(source.splits());

    assertThat(table.rows()).containsExactly(counted(1, "I", 15, 2));
    assertThat(copy(table)).isEqualTo(table);
  }

  @Test
  void aBatchOfAnyLengthIsCountedToItsEnd() {
    for (int rowCount : new int[] {0, 1, 4095, 4096, 4097, 10_000}) {
      DataRow[] rows = new DataRow[rowCount];
      for (int i = 0; i < rowCount; i++) {
        rows[i] = row(i % 3 == 0 ? null : "I", i % 10, i, i + i % 7, null, null);
      }

      CountTable table =
          count(
              query(
                  WhereClause.parse("age < 5 and group = I"),
                  new CountKey.Difference("days", "start", "death")),
              rows);

      long expected = IntStream.range(0, rowCount).filter(i -> i % 3 != 0 && i % 10 < 5).count();
      assertThat(table.total()).as("%d rows", rowCount).isEqualTo(expected);
    }
  }

  @Test
  void talliesOfDifferentQueriesDoNotAddUp() {
    Tally total = CountKernel.of(query(List.of(), new CountKey.Value("age")), COLUMNS).tally();
    Tally groups = CountKernel.of(query(List.of(), new CountKey.Value("group")), COLUMNS).tally();

    assertThatThrownBy(() -> total.add(groups))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the tallies count for different queries");
  }

  @SuppressWarnings("unchecked")
  private static <T> T copy(T original) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(original);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }

  private static CountQuery query(List<Comparison> where, CountKey... keys) {
    return new CountQuery(where, List.of(keys));
  }

  private static CountTable count(CountQuery query, DataRow... rows) {
    InMemorySource source =
        InMemorySource.of(COLUMNS, Arrays.stream(rows).map(DataRow::values).toList());
    return CountKernel.of(query, COLUMNS).count(source.splits());
  }

  private static DataRow row(
      String group, Integer age, Integer start, Integer death, Integer relapse, Integer seen) {
    return new DataRow(Arrays.asList(group, age, start, death, relapse, seen));
  }

  private record DataRow(List<Object> values) {}

  private static CountTable.Row counted(long count, Object... values) {
    return new CountTable.Row(Arrays.asList(values), count);
  }
}
