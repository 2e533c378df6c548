package org.chivit.analytics.cohort;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers a {@link CohortFlow} row by row. Not for use by several threads. */
public final class CohortFlowTally {

  private final Map<LeftOutReason, Long> counts = new EnumMap<>(LeftOutReason.class);
  private final Map<LeftOutReason, Set<String>> examples = new EnumMap<>(LeftOutReason.class);
  private long used;

  /** An empty tally. */
  public CohortFlowTally() {}

  /** Rows that can be used. */
  public void use(long count) {
    used = Math.addExact(used, count);
  }

  /** Rows that lack something. */
  public void leaveOut(LeftOutReason reason, long count) {
    counts.merge(reason, count, Math::addExact);
  }

  /** Rows that hold something unusable, with the value. */
  public void leaveOut(LeftOutReason reason, long count, String example) {
    leaveOut(reason, count);
    Set<String> seen = examples.computeIfAbsent(reason, key -> new LinkedHashSet<>());
    if (seen.size() < LeftOut.EXAMPLES) {
      seen.add(example);
    }
  }

  /** What was gathered so far. */
  public CohortFlow flow() {
    List<LeftOut> leftOut = new ArrayList<>();
    long matched = used;
    for (Map.Entry<LeftOutReason, Long> entry : counts.entrySet()) {
      Set<String> some = examples.getOrDefault(entry.getKey(), Set.of());
      leftOut.add(new LeftOut(entry.getKey(), entry.getValue(), List.copyOf(some)));
      matched = Math.addExact(matched, entry.getValue());
    }
    return new CohortFlow(matched, used, leftOut);
  }
}
