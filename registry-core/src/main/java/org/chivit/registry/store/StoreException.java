package org.chivit.registry.store;

/**
 * The store cannot be read or written: not a registry, a damaged or foreign file, a folder that
 * cannot be written. The message names the path and how to mend it.
 */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong with which path. */
  public StoreException(String message) {
    super(message);
  }

  /** Says what is wrong with which path. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
