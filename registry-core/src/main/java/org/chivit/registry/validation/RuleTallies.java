package org.chivit.registry.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts the verdicts of many cases by rule, one report at a time, so that the reports need not be
 * kept. Not safe for use by several threads at once.
 */
public final class RuleTallies {

  private final Map<RuleId, Count> counts = new LinkedHashMap<>();

  /** Counts one report. */
  public void add(CaseReport report) {
    for (RuleVerdict each : report.verdicts()) {
      counts.computeIfAbsent(each.rule().id(), id -> new Count(each.rule())).add(each.verdict());
    }
  }

  /** The tallies so far, in the order in which the reports name the rules. */
  public List<RuleTally> tallies() {
    List<RuleTally> tallies = new ArrayList<>();
    for (Count count : counts.values()) {
      tallies.add(new RuleTally(count.rule, count.clean, count.found, count.notRun));
    }
    return tallies;
  }

  private static final class Count {
    private final RuleInfo rule;
    private final SortedMap<String, Long> notRun = new TreeMap<>();
    private long clean;
    private long found;

    Count(RuleInfo rule) {
      this.rule = rule;
    }

    void add(Verdict verdict) {
      if (verdict instanceof Verdict.NotRun reason) {
        notRun.merge(reason.reason(), 1L, Long::sum);
      } else if (verdict instanceof Verdict.Findings) {
        found++;
      } else {
        clean++;
      }
    }
  }
}
