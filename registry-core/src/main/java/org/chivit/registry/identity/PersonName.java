package org.chivit.registry.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name as it was typed, in one script. The text form does not show it, so that no log, message or
 * file can.
 *
 * <p>Khmer is compared as typed, in Unicode form NFC, without the spaces of no width that some
 * keyboards put in. Latin is compared in lower case and without accents.
 */
public final class PersonName {

  private final NameScript script;
  private final List<String> parts;
  private final List<String> orders;

  private PersonName(NameScript script, List<String> parts) {
    this.script = script;
    this.parts = parts;
    this.orders = PartOrders.of(parts);
  }

  /**
   * Reads a name; its parts are parted by spaces or punctuation.
   *
   * @throws IllegalArgumentException if the text holds no letter
   */
  public static PersonName of(String typed) {
    NameScript script = NameScript.of(typed);
    String text =
        script == NameScript.KHMER
            ? Normalizer.normalize(typed, Normalizer.Form.NFC)
            : Normalizer.normalize(typed, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (belongs(c)) {
        part.append(c);
      } else if (!isSilent(c) && part.length() > 0) {
        parts.add(part.toString());
        part.setLength(0);
      }
    }
    if (part.length() > 0) {
      parts.add(part.toString());
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a name holds a letter");
    }
    return new PersonName(script, List.copyOf(parts));
  }

  /** The script. */
  public NameScript script() {
    return script;
  }

  /** The parts, in the order in which they were typed; never empty. */
  List<String> parts() {
    return parts;
  }

  /** The name without spaces, once for each order of its parts. */
  List<String> orders() {
    return orders;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PersonName name && name.parts.equals(parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  /** The script and the number of parts, never the name. */
  @Override
  public String toString() {
    return script + " name of " + parts.size() + (parts.size() == 1 ? " part" : " parts");
  }

  /** Letters and Khmer vowel signs, subscripts and marks. */
  private static boolean belongs(char c) {
    return Character.isLetter(c) || (c >= '\u17B4' && c <= '\u17D3') || c == '\u17DD';
  }

  /** Accents, apostrophes, and what has no width: they part no name. */
  private static boolean isSilent(char c) {
    return (c >= '\u0300' && c <= '\u036F')
        || (c >= '\u200B' && c <= '\u200D')
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\''
        || c == '\u2019';
  }
}
