package org.chivit.registry.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.patient.Patient;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.registration.RegistryCase;

/**
 * What becomes of the cases of two patients who are one child: all of them tell of the patient who
 * is kept, with what was not known of that patient taken from the other. Each case keeps its
 * province, where it has one; tumors, treatments and outcomes stay as they are. The cases as they
 * were stay in the earlier snapshots.
 *
 * @param patient what all cases tell of the patient from now on
 * @param cases the cases of both, those of the kept patient first
 * @param contradictions what the cases tell that cannot be of one child, as sentences; what the
 *     kept patient tells stands
 */
public record PatientMerge(Patient patient, List<RegistryCase> cases, List<String> contradictions) {

  /** Copies the lists. */
  public PatientMerge {
    Objects.requireNonNull(patient, "patient");
    cases = List.copyOf(cases);
    contradictions = List.copyOf(contradictions);
  }

  /**
   * Merges.
   *
   * @param kept the cases of the patient whose id is kept
   * @param other the cases of the patient whose id goes
   * @throws IllegalArgumentException if one of the lists is empty or holds two patients, or both
   *     are of one patient
   */
  public static PatientMerge of(List<RegistryCase> kept, List<RegistryCase> other) {
    if (patients(kept) != 1 || patients(other) != 1) {
      throw new IllegalArgumentException("a merge takes the cases of two patients");
    }
    List<RegistryCase> all = new ArrayList<>(kept);
    all.addAll(other);
    if (patients(all) != 2) {
      throw new IllegalArgumentException(
          "a patient is not merged with itself: " + kept.get(0).patient().id());
    }
    Patient joined = JoinedPatient.of(all);
    return new PatientMerge(
        joined,
        all.stream().map(each -> withPatient(each, joined)).toList(),
        contradictions(all, joined));
  }

  private static long patients(List<RegistryCase> cases) {
    return cases.stream().map(each -> each.patient().id()).distinct().count();
  }

  private static List<String> contradictions(List<RegistryCase> cases, Patient joined) {
    Set<String> found = new LinkedHashSet<>();
    for (RegistryCase each : cases) {
      Patient told = each.patient();
      if (told.sex() != Sex.UNKNOWN && told.sex() != joined.sex()) {
        found.add(differ("sex", joined, joined.sex().code(), each, told.sex().code()));
      }
      if (exclude(told.birthDate(), joined.birthDate())) {
        found.add(
            differ(
                "birth date",
                joined,
                joined.birthDate().orElseThrow().toString(),
                each,
                told.birthDate().orElseThrow().toString()));
      }
    }
    return List.copyOf(found);
  }

  private static String differ(
      String what, Patient joined, String stands, RegistryCase other, String told) {
    return "The %s is %s for %s and %s in case %s of %s."
        .formatted(what, stands, joined.id(), told, other.id(), other.patient().id());
  }

  private static boolean exclude(Optional<PartialDate> one, Optional<PartialDate> other) {
    return one.isPresent()
        && other.isPresent()
        && (one.get().isCertainlyBefore(other.get()) || other.get().isCertainlyBefore(one.get()));
  }

  /** The family may have moved between two tumors, so a case keeps its own province. */
  private static RegistryCase withPatient(RegistryCase registryCase, Patient joined) {
    return registryCase.withPatient(
        new Patient(
            joined.id(),
            joined.sex(),
            joined.birthDate(),
            registryCase.patient().province().or(joined::province)));
  }
}
