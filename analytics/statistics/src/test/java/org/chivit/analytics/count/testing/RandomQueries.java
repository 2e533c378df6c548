package org.chivit.analytics.count.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chivit.analytics.count.Comparison;
import org.chivit.analytics.count.CountKey;
import org.chivit.analytics.count.CountQuery;
import org.chivit.registry.store.AnalysisColumn;

/** Random queries of the analysis columns that {@link RandomRegistry} fills. */
public final class RandomQueries {

  private static final List<String> DAYS =
      List.of(
          "incidence_day",
          "birth_day",
          "death_day",
          "relapse_day",
          "abandonment_day",
          "last_contact_day",
          "treatment_start_day");
  private static final List<String> DAY_LITERALS =
      List.of("2015-06-30", "2016", "2017-02", "+16500", "17000", "2014", "2030");

  private RandomQueries() {}

  /** A query of up to three conditions and up to three keys. */
  public static CountQuery of(long seed) {
    Random random = new Random(seed);
    List<Comparison> where = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      where.add(comparison(random));
    }
    List<CountKey> keys = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      CountKey key = key(random);
      if (names.addAll(key.names())) {
        keys.add(key);
      }
    }
    return new CountQuery(where, keys);
  }

  private static Comparison comparison(Random random) {
    AnalysisColumn column = any(List.of(AnalysisColumn.values()), random);
    Comparison.Operator operator = any(List.of(Comparison.Operator.values()), random);
    return new Comparison(column.columnName(), operator, literal(column, random));
  }

  private static String literal(AnalysisColumn column, Random random) {
    return switch (column) {
      case PROVINCE -> any(List.of("KH-2", "KH-10", "nowhere"), random);
      case AGE_BAND -> any(List.of("0", "1-4", "5", "10-14", "unknown"), random);
      case ICCC_GROUP -> any(List.of("Ia", "IVa", "V", "X", "none"), random);
      case CASE_ID, PATIENT_ID -> "P500000";
      case INCIDENCE_YEAR -> Integer.toString(2013 + random.nextInt(8));
      case AGE_DAYS -> Integer.toString(random.nextInt(3000));
      default ->
          switch (column.spec().type()) {
            case TEXT -> any(List.of("yes", "no", "unknown", "Ünïcode ខ្មែរ", "maybe"), random);
            case INT -> Integer.toString(random.nextInt(9) - 2);
            case DAY -> any(DAY_LITERALS, random);
          };
    };
  }

  private static CountKey key(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new CountKey.Difference("days", any(DAYS, random), any(DAYS, random));
      case 1 ->
          new CountKey.FollowUp(
              "incidence_day",
              List.of(any(DAYS, random), any(DAYS, random)).subList(0, 1 + random.nextInt(2)),
              "last_contact_day");
      default -> new CountKey.Value(any(List.of(AnalysisColumn.values()), random).columnName());
    };
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
