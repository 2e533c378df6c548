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
 * One date in 365 falls on New Year's Day by chance; here it is more than one in twenty, of at
 * least fifty. Birth dates above all, for many families know the year alone.
 */
final class NewYearsDayRule implements CrossCaseRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("registry-004"),
          Severity.INFO,
          "So many dates fall on the first of January that day and month were made up.",
          "Ours, because 1 January is what people and programs write for a year",
          "Write dates that are known to the year as 2021, so that nobody counts days "
              + "that are not known.");

  private static final int LEAST_DATES = 50;
  private static final int ONE_IN = 20;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> assess(Collection<RegistryCase> cases) {
    List<Finding> findings = new ArrayList<>();
    for (DayColumn column : DayColumn.of(cases)) {
      List<RegistryCase> concerned = column.casesOn(day -> day.getDayOfYear() == 1);
      if (column.size() >= LEAST_DATES && concerned.size() * ONE_IN > column.size()) {
        findings.add(
            column.finding(
                INFO,
                concerned,
                concerned.size()
                    + " of "
                    + column.size()
                    + " dates of this column fall on 1 January."));
      }
    }
    return findings;
  }
}
