package org.chivit.registry.intake;

/** A folder or file cannot be written where it was asked for. Nothing that was there is changed. */
public final class UnwritablePlaceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong, where, and how to mend it. */
  public UnwritablePlaceException(String message) {
    super(message);
  }

  /** Says what is wrong, where, and how to mend it. */
  public UnwritablePlaceException(String message, Throwable cause) {
    super(message, cause);
  }
}
