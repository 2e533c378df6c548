package org.chivit.registry.identity;

import java.util.Optional;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.patient.PatientId;

/** What every search compares: somebody with an id and perhaps a date of birth. */
interface Searched {

  /** The pseudonym. */
  PatientId id();

  /** The date of birth, as far as it is known. */
  Optional<PartialDate> birthDate();
}
