package org.chivit.registry.synthetic;

/**
 * Whole numbers from one to another.
 *
 * @param from the lowest, not negative
 * @param to the highest, included
 */
record WholeRange(int from, int to) {

  WholeRange {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("range must run forward from 0: " + from + "-" + to);
    }
  }

  /** Reads {@code 4} or {@code 1-4}. */
  static WholeRange parse(String text) {
    int dash = text.indexOf('-');
    return dash < 0
        ? new WholeRange(Integer.parseInt(text), Integer.parseInt(text))
        : new WholeRange(
            Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
  }

  /** One of them, each as likely. */
  int pick(CaseRandom random) {
    return random.between(from, to);
  }
}
