package org.chivit.registry.registration;

/** The tables that a case is written in: one row per case, and lists joined to it by case id. */
public enum RecordTable {
  CASES("cases"),
  SURGERIES("surgeries"),
  RADIOTHERAPY("radiotherapy"),
  CHEMOTHERAPY("chemotherapy"),
  EVENTS("events"),
  FOLLOW_UPS("follow_ups");

  private final String label;

  RecordTable(String label) {
    this.label = label;
  }

  /** The name of the table, which is the name of its file without the ending. */
  public String label() {
    return label;
  }

  /** The name of its CSV file. */
  public String fileName() {
    return label + ".csv";
  }
}
