package org.chivit.cli.command;

import java.util.function.Supplier;
import org.chivit.cli.environment.UsageException;

/** What the user asked, handed to a service that may find that it makes no sense. */
final class Question {

  private Question() {}

  /**
   * The answer.
   *
   * @throws UsageException if the service refuses an argument, which is the user's
   */
  static <T> T ask(Supplier<T> service) {
    try {
      return service.get();
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage(), e);
    }
  }
}
