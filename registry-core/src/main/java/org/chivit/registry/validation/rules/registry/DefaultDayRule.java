package org.chivit.registry.validation.rules.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;

/**
 * One date in fifteen falls on one of the two days by chance; here it is more than one in four, of
 * at least fifty. Reported once for each column, at the first case concerned.
 */
final class DefaultDayRule implements CrossCaseRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("registry-003"),
          Severity.INFO,
          "So many dates fall on the first or the fifteenth of a month that their days "
              + "were made up.",
          "Ours, because day 1 and day 15 are what people write for a day that they do "
              + "not know",
          "Write dates that are known to the month as 2021-05, so that nobody counts days"
              + " that are not known.");

  private static final int LEAST_DATES = 50;
  private static final int ONE_IN = 4;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> assess(Collection<RegistryCase> cases) {
    List<Finding> findings = new ArrayList<>();
    for (DayColumn column : DayColumn.of(cases)) {
      List<RegistryCase> concerned =
          column.casesOn(day -> day.getDayOfMonth() == 1 || day.getDayOfMonth() == 15);
      if (column.size() >= LEAST_DATES && concerned.size() * ONE_IN > column.size()) {
        findings.add(
            column.finding(
                INFO,
                concerned,
                concerned.size()
                    + " of "
                    + column.size()
                    + " dates of this column fall on the 1st or the 15th of a month."));
      }
    }
    return findings;
  }
}
