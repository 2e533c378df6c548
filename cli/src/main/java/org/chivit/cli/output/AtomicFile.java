package org.chivit.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.chivit.registry.intake.UnwritablePlaceException;

/**
 * A file that is either written whole or left as it was: the text goes to a neighbor first, which
 * then takes the place of the file.
 */
public final class AtomicFile {

  private AtomicFile() {}

  /**
   * Writes a text as UTF-8.
   *
   * @throws UnwritablePlaceException if it cannot be written; a file that was there is unchanged
   */
  public static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes bytes. What is no ordinary file, such as a device, is written directly.
   *
   * @throws UnwritablePlaceException if it cannot be written; a file that was there is unchanged
   */
  public static void write(Path file, byte[] bytes) {
    try {
      if (Files.isDirectory(file)) {
        throw new UnwritablePlaceException(
            file + " is a folder; name a file to write the result to.");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.write(file, bytes);
      } else {
        replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), bytes);
      }
    } catch (IOException e) {
      throw new UnwritablePlaceException(
          "cannot write "
              + file
              + " ("
              + e.getClass().getSimpleName()
              + "); name a file in a folder that exists and that you may write to.",
          e);
    }
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    Path part = file.resolveSibling(name);
    try {
      Files.write(part, bytes);
      try {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
