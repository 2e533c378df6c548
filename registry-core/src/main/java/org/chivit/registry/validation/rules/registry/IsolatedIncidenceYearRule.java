package org.chivit.registry.validation.rules.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;

/**
 * A slip of the pen that no rule on one case can see: 2002 for 2020. Judged where there are at
 * least fifty cases, and only of one or two that stand alone.
 */
final class IsolatedIncidenceYearRule implements CrossCaseRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("registry-002"),
          Severity.INFO,
          "The incidence year lies five years or more away from that of every other case.",
          "Ours, because a wrong year is the commonest slip of the pen; the five years "
              + "are a choice",
          "Check the year; leave it if it is right.");

  private static final int LEAST_CASES = 50;
  private static final int GAP_YEARS = 5;
  private static final int MOST_ALONE = 2;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> assess(Collection<RegistryCase> cases) {
    List<Finding> findings = new ArrayList<>();
    if (cases.size() < LEAST_CASES) {
      return findings;
    }
    TreeMap<Integer, Integer> casesOfYears = new TreeMap<>();
    for (RegistryCase each : cases) {
      casesOfYears.merge(year(each), 1, Integer::sum);
    }
    for (RegistryCase each : cases) {
      int year = year(each);
      Integer before = casesOfYears.lowerKey(year);
      Integer after = casesOfYears.higherKey(year);
      boolean alone =
          casesOfYears.get(year) <= MOST_ALONE
              && (before == null || year - before >= GAP_YEARS)
              && (after == null || after - year >= GAP_YEARS);
      if (alone) {
        findings.add(
            new Finding(
                INFO,
                each.id(),
                List.of(FieldRef.of(Variable.INCIDENCE_DATE)),
                "The incidence date is "
                    + each.tumor().incidenceDate()
                    + "; no other case lies within five years of it."));
      }
    }
    return findings;
  }

  private static int year(RegistryCase registryCase) {
    return registryCase.tumor().incidenceDate().year();
  }
}
