package org.chivit.analytics.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5})
  void countsStayWhatTheyAreWhileTheCellsGrowAndTurnSparse(int columns) {
    Random random = new Random(columns);
    Map<List<Integer>, Long> expected = new HashMap<>();
    Cells cells = DenseCells.forColumns(columns);
    int[] sizes = new int[columns];

    for (int limit = 1; limit < 20_000_000; limit *= 3) {
      int[][] ids = new int[columns][100];
      for (int i = 0; i < 100; i++) {
        int[] tuple = random.ints(columns, 0, limit).toArray();
        for (int k = 0; k < columns; k++) {
          ids[k][i] = tuple[k];
          sizes[k] = Math.max(sizes[k], tuple[k] + 1);
        }
        expected.merge(Arrays.stream(tuple).boxed().toList(), 1L, Long::sum);
      }
      cells = cells.withRoomFor(sizes);
      cells.addAll(ids, 100);
    }

    assertThat(cells).isInstanceOf(columns == 0 ? DenseCells.class : SparseCells.class);
    assertThat(content(cells)).isEqualTo(expected);
  }

  @Test
  void aFewCellsAreCountedDensely() {
    Cells cells = DenseCells.forColumns(2).withRoomFor(new int[] {100, 1000});

    assertThat(cells).isInstanceOf(DenseCells.class);
    assertThat(content(cells)).isEmpty();
  }

  private static Map<List<Integer>, Long> content(Cells cells) {
    Map<List<Integer>, Long> content = new HashMap<>();
    cells.forEach((tuple, count) -> content.put(Arrays.stream(tuple).boxed().toList(), count));
    return content;
  }
}
