package org.chivit.cli.environment;

/** The command line is well formed but asks for something that makes no sense. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong and what to write instead. */
  public UsageException(String message) {
    super(message);
  }

  /** Says what is wrong and what to write instead. */
  public UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
