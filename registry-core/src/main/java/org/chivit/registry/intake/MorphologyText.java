package org.chivit.registry.intake;

import java.util.Optional;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.Morphology;

/**
 * A morphology as written: the histology, and the behavior where the code carries it.
 *
 * @param morphology the histology
 * @param behavior the digit after the slash, if any
 */
record MorphologyText(Morphology morphology, Optional<Behavior> behavior) {

  /** Reads {@code 8960} or {@code 8960/3}. */
  static Parsed<MorphologyText> parse(String text) {
    String code = Cells.westernDigits(text);
    int slash = code.indexOf('/');
    Optional<Morphology> morphology = Morphology.parse(slash < 0 ? code : code.substring(0, slash));
    Optional<Behavior> behavior =
        slash < 0 ? Optional.empty() : Behavior.parse(code.substring(slash + 1));
    if (morphology.isEmpty() || (slash >= 0 && behavior.isEmpty())) {
      return Parsed.fault(
          FormatCode.CODE,
          Cells.quoted(text) + " is not a morphology code of ICD-O-3.",
          "Write it like 8960 or 8960/3, between 8000 and 9993.");
    }
    return Parsed.of(new MorphologyText(morphology.get(), behavior));
  }
}
