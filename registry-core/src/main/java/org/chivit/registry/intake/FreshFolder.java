package org.chivit.registry.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a folder so that it is there whole or not at all: into a temporary folder near its place,
 * then moved.
 */
final class FreshFolder {

  /** What goes into the folder. */
  interface Content {

    /** Writes the files. */
    void writeTo(Path folder) throws IOException;
  }

  private FreshFolder() {}

  /**
   * Writes a folder under the wanted name or, where that is taken, the name with the lowest free
   * number after it: {@code rejects-2}, {@code rejects-3} and so on. It is on the disk when this
   * returns, because what is done next may rely on it.
   *
   * @return where it lies
   * @throws UnwritablePlaceException if it cannot be written
   */
  static Path writeNumbered(Path wanted, Content content) {
    Path place = wanted.toAbsolutePath().normalize();
    return write(
        place,
        place.getParent(),
        folder -> {
          content.writeTo(folder);
          force(folder);
        },
        temporary -> {
          Path target = place;
          for (int number = 2; !moved(temporary, target); number++) {
            target = place.resolveSibling(place.getFileName() + "-" + number);
          }
          forceFolder(place.getParent());
          return target;
        });
  }

  /**
   * Writes a folder under this name, or into the folder of this name if that is empty.
   *
   * @throws UnwritablePlaceException if something other than an empty folder has the name, or it
   *     cannot be written
   */
  static void write(Path wanted, Content content) {
    Path place = wanted.toAbsolutePath().normalize();
    if (isEmptyFolder(place)) {
      write(place, place, content, temporary -> moveFiles(temporary, place));
      return;
    }
    write(
        place,
        place.getParent(),
        content,
        temporary -> {
          if (!moved(temporary, place)) {
            throw new UnwritablePlaceException(
                wanted + " is there already and is not an empty folder. Name another place.");
          }
          return place;
        });
  }

  private interface Move {
    Path from(Path temporary) throws IOException;
  }

  private static Path write(Path place, Path near, Content content, Move move) {
    if (near == null) {
      throw new UnwritablePlaceException("Cannot write to " + place + ". Name a folder in it.");
    }
    Path temporary = null;
    try {
      Files.createDirectories(near);
      temporary = Files.createTempDirectory(near, "." + place.getFileName() + "-");
      Path inside = Files.createDirectory(temporary.resolve("files"));
      content.writeTo(inside);
      return move.from(inside);
    } catch (IOException | UncheckedIOException e) {
      throw new UnwritablePlaceException(
          "Cannot write the folder "
              + place
              + " ("
              + e.getClass().getSimpleName()
              + ": "
              + e.getMessage()
              + "). Name a place that you may write to and that has room.",
          e);
    } finally {
      deleteQuietly(temporary);
    }
  }

  /** Moves a folder; whether the name was free. */
  private static boolean moved(Path folder, Path target) throws IOException {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      Files.move(folder, target);
      return true;
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      return false;
    }
  }

  /** The cases go last: a folder without them is refused by the intake, not read in part. */
  private static Path moveFiles(Path from, Path to) throws IOException {
    List<Path> files = list(from).stream().sorted(Comparator.reverseOrder()).toList();
    for (Path file : files) {
      Files.move(file, to.resolve(file.getFileName()));
    }
    return to;
  }

  private static boolean isEmptyFolder(Path place) {
    if (!Files.isDirectory(place)) {
      return false;
    }
    try {
      return list(place).isEmpty();
    } catch (IOException e) {
      throw new UnwritablePlaceException(
          "Cannot look into the folder " + place + ". Name one that you may read and write.", e);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static void force(Path folder) throws IOException {
    for (Path file : list(folder)) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
    forceFolder(folder);
  }

  /** Makes the names in a folder durable, where the system lets a folder be opened. */
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }

  private static void deleteQuietly(Path temporary) {
    if (temporary == null) {
      return;
    }
    try (Stream<Path> tree = Files.walk(temporary)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      return;
    }
  }
}
