package org.chivit.registry.validation;

/** How grave a finding is. */
public enum Severity {
  /** Cannot be true; the case is not accepted. */
  ERROR,
  /** Rare or doubtful; the case is accepted and should be looked at. */
  WARNING,
  /** Worth knowing. */
  INFO;

  /** The word for it in tables and files: lower case. */
  public String label() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "info";
    };
  }
}
