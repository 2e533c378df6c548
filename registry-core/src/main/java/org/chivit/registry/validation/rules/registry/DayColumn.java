package org.chivit.registry.validation.rules.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chivit.registry.date.DatePrecision;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/** The dates of one column that are known to the day, each with its case. */
final class DayColumn {

  private final Variable variable;
  private final List<RegistryCase> cases = new ArrayList<>();
  private final List<LocalDate> days = new ArrayList<>();

  private DayColumn(Variable variable) {
    this.variable = variable;
  }

  /** The columns of a case that hold a date of the child or of its way to care, in their order. */
  static List<DayColumn> of(Collection<RegistryCase> cases) {
    List<RegistryCase> sorted = new ArrayList<>(cases);
    sorted.sort(Comparator.comparing(RegistryCase::id));
    Map<Variable, DayColumn> columns = new EnumMap<>(Variable.class);
    for (RegistryCase each : sorted) {
      CaseDates dates = new CaseDates(each);
      List<DatedFact> facts = new ArrayList<>(dates.pathwayAnchors());
      dates.birth().ifPresent(facts::add);
      facts.add(dates.incidence());
      for (DatedFact fact : facts) {
        if (fact.date().precision() == DatePrecision.DAY) {
          columns
              .computeIfAbsent(fact.field().variable(), DayColumn::new)
              .add(each, fact.date().earliest());
        }
      }
    }
    return List.copyOf(columns.values());
  }

  private void add(RegistryCase registryCase, LocalDate day) {
    cases.add(registryCase);
    days.add(day);
  }

  /** How many dates there are. */
  int size() {
    return days.size();
  }

  /** The cases whose date is one that is asked for, by id. */
  List<RegistryCase> casesOn(Predicate<LocalDate> asked) {
    List<RegistryCase> some = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      if (asked.test(days.get(i))) {
        some.add(cases.get(i));
      }
    }
    return some;
  }

  /**
   * A finding over the column, at the first of the cases.
   *
   * @param concerned the cases, at least one
   */
  Finding finding(RuleInfo rule, List<RegistryCase> concerned, String message) {
    return new Finding(rule, concerned.get(0).id(), List.of(FieldRef.of(variable)), message);
  }
}
