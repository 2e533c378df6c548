package org.chivit.registry.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

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

  /**
   * What an error of the file system means to a user.
   *
   * @param name the file as messages call it
   * @param cause why it cannot be read
   */
  public static UnreadableInputException of(String name, IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return new UnreadableInputException(name + " does not exist. Check the path.", cause);
    }
    if (cause instanceof AccessDeniedException) {
      return new UnreadableInputException(name + " may not be read. Check its permissions.", cause);
    }
    return new UnreadableInputException(
        name + " cannot be read: " + cause.getMessage() + ". Is it a file that you may read?",
        cause);
  }
}
