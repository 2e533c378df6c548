package org.chivit.registry.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.chivit.registry.code.Province;
import org.chivit.registry.date.DatePrecision;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.patient.Patient;
import org.chivit.registry.patient.PatientId;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.primary.MultiplePrimaries;
import org.chivit.registry.registration.RegistryCase;

/**
 * A patient of a registry, who has no name there, with the keys by which the search finds others.
 *
 * @param patient what the cases together tell of the patient
 * @param cases the cases, by id
 */
record SearchedPatient(Patient patient, List<RegistryCase> cases) implements Searched {

  /** The patients of some cases, by id. */
  static List<SearchedPatient> of(Collection<RegistryCase> cases) {
    Map<PatientId, List<RegistryCase>> byPatient = new TreeMap<>();
    for (RegistryCase each : cases) {
      byPatient.computeIfAbsent(each.patient().id(), id -> new ArrayList<>(1)).add(each);
    }
    return byPatient.values().stream()
        .map(some -> new SearchedPatient(JoinedPatient.of(some), List.copyOf(some)))
        .toList();
  }

  @Override
  public PatientId id() {
    return patient.id();
  }

  @Override
  public Optional<PartialDate> birthDate() {
    return patient.birthDate();
  }

  /** The date of birth with the day and the month in either order. */
  Collection<String> birthDays() {
    return BirthKeys.day(birthDate());
  }

  /** Each tumor with the day and the month of birth, for a slip in the year. */
  Collection<String> tumorsOnDay() {
    return BirthKeys.dayOfYear(birthDate())
        .map(day -> keys(each -> MultiplePrimaries.placeOf(each.tumor()) + day))
        .orElse(List.of());
  }

  /** Each tumor with sex and province; with every sex where it is not known. */
  Collection<String> tumorsInPlace() {
    String province = patient.province().map(Province::code).orElse("");
    Set<String> keys = new TreeSet<>();
    for (Sex sex : patient.sex() == Sex.UNKNOWN ? Sex.values() : new Sex[] {patient.sex()}) {
      keys.addAll(
          keys(each -> MultiplePrimaries.placeOf(each.tumor()) + " " + sex.code() + province));
    }
    return keys;
  }

  /** Each tumor with the day of its diagnosis, for a date of birth that differs or is missing. */
  Collection<String> diagnoses() {
    Set<String> keys = new TreeSet<>();
    for (RegistryCase each : cases) {
      PartialDate incidence = each.tumor().incidenceDate();
      if (incidence.precision() == DatePrecision.DAY) {
        keys.add(MultiplePrimaries.placeOf(each.tumor()) + " " + incidence);
      }
    }
    return keys;
  }

  private Collection<String> keys(Function<RegistryCase, String> key) {
    Set<String> keys = new TreeSet<>();
    cases.forEach(each -> keys.add(key.apply(each)));
    return keys;
  }
}
