package org.chivit.registry.treatment;

import java.util.Objects;
import java.util.Optional;
import org.chivit.registry.date.PartialDate;

/**
 * One operation.
 *
 * @param date when it was done
 * @param procedure the hospital's own word for it, such as {@code nephrectomy}
 * @param intent why it was done
 * @param extent what it left behind; empty where nothing was resected
 */
public record Surgery(
    PartialDate date,
    Optional<String> procedure,
    SurgeryIntent intent,
    Optional<ResectionExtent> extent) {

  /** Checks that nothing is null. */
  public Surgery {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(procedure, "procedure");
    Objects.requireNonNull(intent, "intent");
    Objects.requireNonNull(extent, "extent");
  }
}
