package org.chivit.registry.identity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chivit.registry.code.Province;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.patient.PatientId;
import org.chivit.registry.patient.Sex;

/**
 * What a search for duplicate persons knows of one person. The text form shows the id alone.
 *
 * @param id the pseudonym
 * @param names the names of the person, each in one script; may be empty
 * @param sex the sex as registered
 * @param birthDate the date of birth, as far as it is known
 * @param province where the family lives, if recorded
 * @param mother the name of the mother, if recorded
 * @param father the name of the father, if recorded
 */
public record PersonDescription(
    PatientId id,
    List<PersonName> names,
    Sex sex,
    Optional<PartialDate> birthDate,
    Optional<Province> province,
    Optional<PersonName> mother,
    Optional<PersonName> father) {

  /** Copies the list and checks that nothing is null. */
  public PersonDescription {
    Objects.requireNonNull(id, "id");
    names = List.copyOf(names);
    Objects.requireNonNull(sex, "sex");
    Objects.requireNonNull(birthDate, "birthDate");
    Objects.requireNonNull(province, "province");
    Objects.requireNonNull(mother, "mother");
    Objects.requireNonNull(father, "father");
  }

  /** The id, and nothing that identifies. */
  @Override
  public String toString() {
    return "person " + id;
  }
}
