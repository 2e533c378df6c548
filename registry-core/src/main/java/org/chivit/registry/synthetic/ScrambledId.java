package org.chivit.registry.synthetic;

/**
 * Ids that look random, and are all different: the index passes through a Feistel network of 40
 * bits keyed by the seed, which is a bijection (Luby and Rackoff 1988), and is written in the 32
 * characters of Crockford's alphabet, which has no I, L, O or U to misread.
 */
final class ScrambledId {

  /** How many different ids there are. */
  static final long COUNT = 1L << 40;

  private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
  private static final int HALF_BITS = 20;
  private static final long HALF_MASK = (1L << HALF_BITS) - 1;
  private static final int ROUNDS = 4;

  private final char prefix;
  private final long key;

  ScrambledId(char prefix, long seed) {
    this.prefix = prefix;
    this.key = CaseRandom.mix(CaseRandom.mix(seed) + prefix);
  }

  /**
   * The id of an index.
   *
   * @throws IllegalArgumentException if the index is negative or not below {@link #COUNT}
   */
  String of(long index) {
    if (index < 0 || index >= COUNT) {
      throw new IllegalArgumentException("index must be at least 0 and below 2^40: " + index);
    }
    long left = index >>> HALF_BITS;
    long right = index & HALF_MASK;
    for (int round = 0; round < ROUNDS; round++) {
      long next = left ^ (CaseRandom.mix(key + right + ((long) round << 32)) & HALF_MASK);
      left = right;
      right = next;
    }
    long scrambled = (left << HALF_BITS) | right;
    char[] text = new char[9];
    text[0] = prefix;
    for (int i = 8; i >= 1; i--) {
      text[i] = ALPHABET[(int) (scrambled & 31)];
      scrambled >>>= 5;
    }
    return new String(text);
  }
}
