package org.chivit.registry.treatment;

import java.util.Objects;
import org.chivit.registry.code.Answer;

/**
 * What the family was helped with.
 *
 * @param freeCare whether the care was free of charge
 * @param transport whether the way to the hospital was paid or provided
 * @param lodging whether lodging was paid or provided
 */
public record CareSupport(Answer freeCare, Answer transport, Answer lodging) {

  /** Nothing recorded. */
  public static final CareSupport UNKNOWN =
      new CareSupport(Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN);

  /** Checks that nothing is null. */
  public CareSupport {
    Objects.requireNonNull(freeCare, "freeCare");
    Objects.requireNonNull(transport, "transport");
    Objects.requireNonNull(lodging, "lodging");
  }
}
