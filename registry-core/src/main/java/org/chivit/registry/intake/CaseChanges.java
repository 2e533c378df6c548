package org.chivit.registry.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chivit.registry.intake.FieldChange.Kind;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;

/**
 * Compares a case with what it was, value by value.
 *
 * <p>Items of a list have no name of their own. Those that are equal are matched first; of the
 * others, each new item is likened to the earlier one with which it shares most values, and shown
 * as a change of it; what is left is added or removed.
 */
public final class CaseChanges {

  /** Of longer lists, items that differ are shown as removed and added: likening costs too much. */
  private static final int MOST_LIKENED = 200;

  private final CaseId caseId;
  private final List<FieldChange> changes = new ArrayList<>();

  private CaseChanges(CaseId caseId) {
    this.caseId = caseId;
  }

  /**
   * What changed between two states of one case.
   *
   * @return the changes in the order of the tables, their items and their columns; empty where both
   *     are written alike
   * @throws IllegalArgumentException if the states are of two cases
   */
  public static List<FieldChange> between(RegistryCase before, RegistryCase now) {
    if (!before.id().equals(now.id())) {
      throw new IllegalArgumentException(before.id() + " and " + now.id() + " are two cases");
    }
    CaseChanges found = new CaseChanges(now.id());
    for (RecordTable table : RecordTable.values()) {
      List<Map<Variable, String>> earlier = CaseCells.rows(table, before);
      List<Map<Variable, String>> later = CaseCells.rows(table, now);
      if (table == RecordTable.CASES) {
        found.add(Kind.CHANGED, 0, earlier.get(0), later.get(0));
      } else {
        found.compare(earlier, later);
      }
    }
    return List.copyOf(found.changes);
  }

  private void compare(List<Map<Variable, String>> before, List<Map<Variable, String>> now) {
    Set<Integer> free = new LinkedHashSet<>();
    for (int i = 0; i < before.size(); i++) {
      free.add(i);
    }
    int[] match = new int[now.size()];
    for (int i = 0; i < match.length; i++) {
      match[i] = equal(now.get(i), before, free);
      free.remove(match[i]);
    }
    boolean likens = free.size() <= MOST_LIKENED && now.size() <= MOST_LIKENED;
    for (int i = 0; i < match.length; i++) {
      if (match[i] < 0 && likens) {
        match[i] = mostAlike(now.get(i), before, free);
        free.remove(match[i]);
      }
    }
    for (int i = 0; i < match.length; i++) {
      if (match[i] < 0) {
        add(Kind.ADDED, i, Map.of(), now.get(i));
      } else {
        add(Kind.CHANGED, i, before.get(match[i]), now.get(i));
      }
    }
    free.forEach(i -> add(Kind.REMOVED, i, before.get(i), Map.of()));
  }

  private static int equal(
      Map<Variable, String> row, List<Map<Variable, String>> among, Set<Integer> free) {
    for (int i : free) {
      if (among.get(i).equals(row)) {
        return i;
      }
    }
    return -1;
  }

  /** The free row that shares most values beside the case id; -1 where none shares any. */
  private static int mostAlike(
      Map<Variable, String> row, List<Map<Variable, String>> among, Set<Integer> free) {
    int best = -1;
    int most = 1;
    for (int i : free) {
      int shared = 0;
      for (Map.Entry<Variable, String> cell : row.entrySet()) {
        shared += cell.getValue().equals(among.get(i).get(cell.getKey())) ? 1 : 0;
      }
      if (shared > most) {
        best = i;
        most = shared;
      }
    }
    return best;
  }

  private void add(Kind kind, int item, Map<Variable, String> from, Map<Variable, String> to) {
    for (Variable variable : Variable.values()) {
      String was = from.getOrDefault(variable, "");
      String is = to.getOrDefault(variable, "");
      boolean isName = kind != Kind.CHANGED && variable.column().equals("case_id");
      if (!was.equals(is) && !isName) {
        changes.add(new FieldChange(caseId, kind, new FieldRef(variable, item), was, is));
      }
    }
  }
}
