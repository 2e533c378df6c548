package org.chivit.registry.vocabulary;

/** A table of words cannot be read or written; the message says which, why, and how to mend it. */
public final class VocabularyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public VocabularyException(String message) {
    super(message);
  }

  /** What is wrong, and what it was found by. */
  public VocabularyException(String message, Throwable cause) {
    super(message, cause);
  }
}
