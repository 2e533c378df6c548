package org.chivit.analytics.cohort;

/** Why a row that met the conditions could not be used. */
public enum LeftOutReason {
  NO_TIME_ZERO("no date of incidence", Kind.MISSING),
  NO_EXIT("neither an event nor a last contact", Kind.MISSING),
  NO_TIME("no time", Kind.MISSING),
  NO_EVENT("no value in the event column", Kind.MISSING),
  NO_ENTRY("no entry time", Kind.MISSING),
  NEGATIVE_TIME("the time is negative", Kind.MALFORMED),
  NEGATIVE_ENTRY("the entry time is negative", Kind.MALFORMED),
  TIME_NOT_A_NUMBER("the time is not a number", Kind.MALFORMED),
  ENTRY_NOT_A_NUMBER("the entry time is not a number", Kind.MALFORMED),
  ENTRY_NOT_BEFORE_EXIT("the entry is not before the time", Kind.MALFORMED);

  private enum Kind {
    MISSING,
    MALFORMED
  }

  private final String sentence;
  private final Kind kind;

  LeftOutReason(String sentence, Kind kind) {
    this.sentence = sentence;
    this.kind = kind;
  }

  /** The reason for people, as the end of "left out: ". */
  public String sentence() {
    return sentence;
  }

  /**
   * Whether the row holds something that must be mended, rather than merely lacking something that
   * is not known.
   */
  public boolean isMalformed() {
    return kind == Kind.MALFORMED;
  }
}
