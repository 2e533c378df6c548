package org.chivit.cli.plot;

/** How one curve is told from another: by color, by how dark it is, and by its dashes. */
enum LineStyle {
  FIRST("#0b3c5d", ""),
  SECOND("#c2571a", "9 4"),
  THIRD("#3b8ea5", "2 3"),
  FOURTH("#7a4f9a", "12 3 2 3"),
  FIFTH("#4d7c0f", "5 2"),
  SIXTH("#5b5b5b", "1 4");

  private final String color;
  private final String dashes;

  LineStyle(String color, String dashes) {
    this.color = color;
    this.dashes = dashes;
  }

  static LineStyle at(int position) {
    return values()[position % values().length];
  }

  String color() {
    return color;
  }

  /** The attributes of a stroked path. */
  String stroke() {
    String dash = dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"";
    return "fill=\"none\" stroke=\"" + color + "\" stroke-width=\"2\"" + dash;
  }
}
