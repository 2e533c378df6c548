package org.chivit.cli.option;

import java.util.Locale;

/** Who counts. */
public enum EngineName {
  /** Spark where a master is named or the rows are very many, else this process. */
  AUTO,
  /** This process. */
  LOCAL,
  /** Spark. */
  SPARK;

  /** The word that a user writes. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
