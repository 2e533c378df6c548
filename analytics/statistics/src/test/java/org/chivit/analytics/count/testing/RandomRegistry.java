package org.chivit.analytics.count.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chivit.registry.store.AnalysisColumn;
import org.chivit.registry.store.ColumnType;

/**
 * Random rows of the analysis columns: a few values that are frequent and many that are rare,
 * values that are missing, days in and out of their order. No case makes sense as a whole.
 */
public final class RandomRegistry {

  private static final List<String> ICCC_GROUPS =
      List.of("Ia", "Ib", "IIa", "IIIb", "IVa", "V", "VIa", "VIIa", "VIIIa", "IXa", "Xc", "XIIb");
  private static final List<String> AGE_BANDS = List.of("0", "1-4", "5-9", "10-14", "15-19", "20+");
  private static final List<String> WORDS = List.of("yes", "no", "unknown", "Ünïcode ខ្មែរ");

  private RandomRegistry() {}

  /** At most 400 rows, often far fewer, in splits and batches whose dictionaries differ. */
  public static InMemorySource of(long seed) {
    Random random = new Random(seed);
    return of(seed, random.nextInt(1 << random.nextInt(9)));
  }

  /** As many rows as asked for, in splits and batches whose dictionaries differ. */
  public static InMemorySource of(long seed, int rowCount) {
    Random random = new Random(seed);
    double missing = random.nextInt(3) * 0.2;
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < rowCount; i++) {
      rows.add(row(random, missing));
    }
    return InMemorySource.of(AnalysisColumn.specs(), rows).shuffled(seed);
  }

  private static List<Object> row(Random random, double missing) {
    int incidence = (int) LocalDate.of(2015, 1, 1).toEpochDay() + skewed(random, 4000);
    List<Object> row = new ArrayList<>();
    for (AnalysisColumn column : AnalysisColumn.values()) {
      boolean absent = random.nextDouble() < missing;
      row.add(absent ? null : value(column, incidence, random));
    }
    return row;
  }

  private static Object value(AnalysisColumn column, int incidence, Random random) {
    return switch (column) {
      case CASE_ID, PATIENT_ID -> "P" + random.nextInt(1_000_000);
      case INCIDENCE_DAY -> incidence;
      case INCIDENCE_YEAR -> LocalDate.ofEpochDay(incidence).getYear();
      case BIRTH_DAY -> incidence - skewed(random, 6000);
      case AGE_DAYS -> skewed(random, 6000);
      case AGE_YEARS -> skewed(random, 18);
      case AGE_BAND -> AGE_BANDS.get(skewed(random, AGE_BANDS.size()));
      case ICCC_GROUP -> ICCC_GROUPS.get(skewed(random, ICCC_GROUPS.size()));
      case PROVINCE -> "KH-" + (1 + skewed(random, 25));
      case DEATH_DAY, RELAPSE_DAY, ABANDONMENT_DAY, PROGRESSION_DAY ->
          random.nextInt(3) == 0 ? incidence + skewed(random, 900) - 5 : null;
      default -> generic(column, incidence, random);
    };
  }

  private static Object generic(AnalysisColumn column, int incidence, Random random) {
    if (column.spec().type() == ColumnType.TEXT) {
      return WORDS.get(skewed(random, WORDS.size()));
    }
    return column.spec().type() == ColumnType.DAY
        ? incidence + skewed(random, 1500) - 50
        : skewed(random, 10);
  }

  /** From 0 up to below the limit, the small ones more often. */
  private static int skewed(Random random, int limit) {
    return (int) (limit * random.nextDouble() * random.nextDouble());
  }
}
