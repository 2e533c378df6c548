package org.chivit.registry.vocabulary;

/** The tables of words that a hospital may edit. */
public enum TermTable {
  PROTOCOLS("protocols.csv"),
  PROCEDURES("procedures.csv"),
  CENTERS("centers.csv"),
  /** Each cause of death with its class. */
  CAUSES("causes.csv");

  private final String fileName;

  TermTable(String fileName) {
    this.fileName = fileName;
  }

  /** The name of its file in the folder of tables. */
  public String fileName() {
    return fileName;
  }
}
