package org.chivit.registry.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chivit.registry.code.Province;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.patient.Patient;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.registration.RegistryCase;

/** What several cases together tell of their patient. */
final class JoinedPatient {

  private JoinedPatient() {}

  /**
   * The patient of the first case, with what that case leaves open taken from the others: the first
   * sex that is known, the first province, and the most precise date of birth that may be the first
   * one's.
   *
   * @param cases the cases in the order in which they count; at least one
   */
  static Patient of(List<RegistryCase> cases) {
    List<Patient> told = cases.stream().map(RegistryCase::patient).toList();
    Sex sex =
        told.stream()
            .map(Patient::sex)
            .filter(each -> each != Sex.UNKNOWN)
            .findFirst()
            .orElse(Sex.UNKNOWN);
    Optional<Province> province =
        told.stream().map(Patient::province).flatMap(Optional::stream).findFirst();
    List<PartialDate> births =
        told.stream().map(Patient::birthDate).flatMap(Optional::stream).toList();
    return new Patient(told.get(0).id(), sex, mostPrecise(births), province);
  }

  private static Optional<PartialDate> mostPrecise(List<PartialDate> births) {
    return births.stream()
        .filter(
            birth ->
                !birth.isCertainlyBefore(births.get(0)) && !births.get(0).isCertainlyBefore(birth))
        .min(Comparator.comparing(PartialDate::precision));
  }
}
