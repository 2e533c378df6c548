package org.chivit.registry.intake;

/**
 * The input as a whole cannot be read: a missing file or column, not text, a quote never closed.
 * Nothing of it was taken.
 */
public final class UnreadableInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong, where, and how to mend it. */
  public UnreadableInputException(String message) {
    super(message);
  }

  /** Says what is wrong, where, and how to mend it. */
  public UnreadableInputException(String message, Throwable cause) {
    super(message, cause);
  }
}
