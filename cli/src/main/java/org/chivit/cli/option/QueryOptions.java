package org.chivit.cli.option;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chivit.analytics.count.Comparison;
import org.chivit.analytics.count.WhereClause;
import org.chivit.cli.environment.UsageException;
import picocli.CommandLine.Option;

/** Which rows, and in which groups. */
public final class QueryOptions {

  @Option(
      names = "--where",
      paramLabel = "CONDITION",
      description =
          "Count only rows that meet the condition: comparisons joined by \"and\", such as"
              + " \"iccc_main = VI and age_years < 5\". May be given several times; all must hold.")
  private List<String> where = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "COL[,COL...]",
      split = ",",
      hideParamSyntax = true,
      description = "Group by columns, such as iccc_main,sex. \"chivit columns\" lists them.")
  private List<String> by = new ArrayList<>();

  /**
   * All conditions.
   *
   * @throws UsageException if one cannot be read
   */
  public List<Comparison> where() {
    List<Comparison> comparisons = new ArrayList<>();
    for (String clause : where) {
      try {
        comparisons.addAll(WhereClause.parse(clause));
      } catch (IllegalArgumentException e) {
        throw new UsageException(e.getMessage(), e);
      }
    }
    return comparisons;
  }

  /**
   * The columns to group by.
   *
   * @throws UsageException if a name is empty or stands twice
   */
  public List<String> by() {
    Set<String> names = new LinkedHashSet<>();
    for (String name : by) {
      String column = name.strip();
      if (column.isEmpty()) {
        throw new UsageException("--by names an empty column; write --by COL or --by COL,COL.");
      }
      if (!names.add(column)) {
        throw new UsageException("--by names the column " + column + " twice; leave one out.");
      }
    }
    return List.copyOf(names);
  }
}
