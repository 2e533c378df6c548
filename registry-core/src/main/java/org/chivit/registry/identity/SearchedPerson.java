package org.chivit.registry.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.patient.PatientId;

/** A person with the keys by which the search by name finds others. */
final class SearchedPerson implements Searched {

  private final PersonDescription person;

  /** The skeletons of each name, sorted within the name. */
  private final List<List<String>> skeletons = new ArrayList<>();

  SearchedPerson(PersonDescription person, ConsonantSkeleton skeleton) {
    this.person = person;
    for (PersonName name : person.names()) {
      List<String> parts = skeleton.ofParts(name);
      if (!parts.isEmpty()) {
        skeletons.add(parts);
      }
    }
  }

  @Override
  public PatientId id() {
    return person.id();
  }

  @Override
  public Optional<PartialDate> birthDate() {
    return person.birthDate();
  }

  PersonDescription person() {
    return person;
  }

  /** The skeletons of the whole names, whatever the order of their parts. */
  Collection<String> wholeNames() {
    return skeletons.stream().map(parts -> String.join("", parts)).toList();
  }

  /**
   * The whole names with the day and the month of birth, for a slip in the year; the day and the
   * month in either order.
   */
  Collection<String> wholeNamesOnDay() {
    return BirthKeys.dayOfYear(birthDate())
        .map(day -> wholeNames().stream().map(name -> name + day).toList())
        .orElse(List.of());
  }

  /** The date of birth with the day and the month in either order, for names that differ much. */
  Collection<String> birthDays() {
    return BirthKeys.day(birthDate());
  }

  /** Each part of a name with the year of birth, sex and province, for a name told in part. */
  Collection<String> partsInPlace() {
    Set<String> keys = new TreeSet<>();
    String place =
        " "
            + birthDate().map(PartialDate::year).orElse(0)
            + person.sex().code()
            + person.province().map(province -> province.code()).orElse("");
    skeletons.forEach(parts -> parts.forEach(part -> keys.add(part + place)));
    return keys;
  }
}
