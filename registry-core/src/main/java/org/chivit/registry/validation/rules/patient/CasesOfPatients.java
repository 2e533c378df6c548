package org.chivit.registry.validation.rules.patient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.chivit.registry.patient.PatientId;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.RuleInfo;

/** Compares the cases of each patient with one another, whatever order they come in. */
public final class CasesOfPatients {

  private final Map<PatientId, List<RegistryCase>> byPatient = new TreeMap<>();

  /** Groups the cases. */
  public CasesOfPatients(Collection<RegistryCase> cases) {
    for (RegistryCase each : cases) {
      byPatient.computeIfAbsent(each.patient().id(), id -> new ArrayList<>(1)).add(each);
    }
    byPatient.values().forEach(some -> some.sort(Comparator.comparing(RegistryCase::id)));
  }

  /** The same values of every case. */
  public static Function<RegistryCase, List<FieldRef>> fields(Variable... variables) {
    List<FieldRef> fields = Arrays.stream(variables).map(FieldRef::of).toList();
    return registryCase -> fields;
  }

  /**
   * Finds the cases that contradict an earlier one of the same patient, by case id. A case is
   * reported once, against the first that it contradicts.
   *
   * @param rule the rule that asks
   * @param contradict whether an earlier and a later case contradict each other
   * @param message what to say of them, the earlier first
   * @param fields the values of the later case that contradict
   */
  public List<Finding> findings(
      RuleInfo rule,
      BiPredicate<RegistryCase, RegistryCase> contradict,
      BiFunction<RegistryCase, RegistryCase, String> message,
      Function<RegistryCase, List<FieldRef>> fields) {
    List<Finding> findings = new ArrayList<>();
    for (List<RegistryCase> cases : byPatient.values()) {
      for (int later = 1; later < cases.size(); later++) {
        RegistryCase second = cases.get(later);
        Optional<RegistryCase> first =
            cases.subList(0, later).stream()
                .filter(earlier -> contradict.test(earlier, second))
                .findFirst();
        first.ifPresent(
            earlier ->
                findings.add(
                    new Finding(
                        rule, second.id(), fields.apply(second), message.apply(earlier, second))));
      }
    }
    return findings;
  }
}
