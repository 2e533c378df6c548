package org.chivit.cli.engine;

/** Spark was asked for and cannot be found. */
public final class EngineUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is missing, and what to do without it. */
  public EngineUnavailableException(String message) {
    super(message);
  }

  /** Says what is missing, and what to do without it. */
  public EngineUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
