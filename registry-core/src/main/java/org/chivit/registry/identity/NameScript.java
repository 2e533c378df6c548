package org.chivit.registry.identity;

/** The script that a name is typed in. Names of two scripts are not compared with each other. */
public enum NameScript {
  KHMER,
  /** Every other script; in practice Latin. */
  LATIN;

  /** The script of the first letter that is Khmer, or Latin where none is. */
  static NameScript of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u1780' && text.charAt(i) <= '\u17FF') {
        return KHMER;
      }
    }
    return LATIN;
  }
}
