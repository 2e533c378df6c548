package org.chivit.registry.store.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words what a file system refused, whose exceptions often carry the path alone. */
public final class FileProblem {

  private FileProblem() {}

  /** What went wrong, without the path, to stand after a colon. */
  public static String of(IOException problem) {
    if (problem instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (problem instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (problem instanceof FileSystemException known && known.getReason() != null) {
      return known.getReason();
    }
    return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
  }
}
