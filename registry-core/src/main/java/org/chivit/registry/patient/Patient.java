package org.chivit.registry.patient;

import java.util.Objects;
import java.util.Optional;
import org.chivit.registry.code.Province;
import org.chivit.registry.date.PartialDate;

/**
 * A person as the registry knows one.
 *
 * @param id the pseudonym
 * @param sex the sex as registered
 * @param birthDate the date of birth, as far as it is known
 * @param province where the family lives, if recorded
 */
public record Patient(
    PatientId id, Sex sex, Optional<PartialDate> birthDate, Optional<Province> province) {

  /** Checks that nothing is null. */
  public Patient {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(sex, "sex");
    Objects.requireNonNull(birthDate, "birthDate");
    Objects.requireNonNull(province, "province");
  }
}
