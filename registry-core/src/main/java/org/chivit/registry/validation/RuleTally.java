package org.chivit.registry.validation;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chivit.registry.registration.CaseId;

/**
 * How one rule fared over many cases. The cases that it is clean for, found something in, and could
 * not look at add up to all cases.
 *
 * @param rule the rule
 * @param clean in how many cases it looked and found nothing
 * @param found in how many cases it found something
 * @param notRun in how many cases it could not look, by reason
 */
public record RuleTally(RuleInfo rule, long clean, long found, SortedMap<String, Long> notRun) {

  /**
   * Copies the map.
   *
   * @throws IllegalArgumentException if a count is negative
   */
  public RuleTally {
    Objects.requireNonNull(rule, "rule");
    notRun = Collections.unmodifiableSortedMap(new TreeMap<>(notRun));
    if (clean < 0 || found < 0 || notRun.values().stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException(
          "counts must not be negative: " + clean + ", " + found + ", " + notRun);
    }
  }

  /**
   * The tally of a rule that compares cases: such a rule looks at every case.
   *
   * @param rule the rule
   * @param cases how many cases there were
   * @param findings the findings of any rules; those of others are passed over
   */
  public static RuleTally ofCrossCase(RuleInfo rule, long cases, List<Finding> findings) {
    Set<CaseId> touched = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.rule().equals(rule)) {
        touched.add(finding.caseId());
      }
    }
    return new RuleTally(rule, cases - touched.size(), touched.size(), new TreeMap<>());
  }

  /** In how many cases it could not look, whatever the reason. */
  public long notRunCases() {
    return notRun.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many cases there were. */
  public long cases() {
    return clean + found + notRunCases();
  }
}
