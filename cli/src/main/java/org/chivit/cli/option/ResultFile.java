package org.chivit.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chivit.cli.environment.UsageException;
import org.chivit.registry.registration.RecordTable;

/**
 * Guards what a result must never take the place of: the data that it is made from. A slip of the
 * hand such as {@code validate cases.csv -o cases.csv} would otherwise cost a ward its list.
 */
final class ResultFile {

  private ResultFile() {}

  /**
   * Checks that a result goes to none of the files that it is made from.
   *
   * @param target where the result goes
   * @param input the file that is read, or the folder of such files
   * @throws UsageException if one of them would be overwritten
   */
  static void requireNoInput(Path target, Path input) {
    List<Path> read = new ArrayList<>(List.of(input));
    for (RecordTable table : RecordTable.values()) {
      read.add(input.resolve(table.fileName()));
    }
    for (Path file : read) {
      if (isSame(target, file)) {
        throw new UsageException(
            "-o " + target + " would overwrite what is read; name another file for the result.");
      }
    }
  }

  /**
   * Checks that a result goes to none of the files of a registry.
   *
   * @throws UsageException if it would lie among them
   */
  static void requireOutsideRegistries(Path target) {
    Path folder = real(target.toAbsolutePath().normalize().getParent());
    boolean isMarker = target.endsWith(RegistryOptions.MARKER) && isRegistry(folder);
    boolean isWithin = false;
    for (Path at = folder; at != null && at.getParent() != null; at = at.getParent()) {
      isWithin |= at.endsWith(RegistryOptions.CASES) && isRegistry(at.getParent());
    }
    if (isMarker || isWithin) {
      throw new UsageException(
          "-o " + target + " is a place of the registry itself; name a file elsewhere.");
    }
  }

  private static boolean isRegistry(Path folder) {
    return folder != null && Files.exists(folder.resolve(RegistryOptions.MARKER));
  }

  private static Path real(Path folder) {
    try {
      return folder == null ? null : folder.toRealPath();
    } catch (IOException e) {
      // A folder that is not there holds no registry; that it cannot be written to is said later.
      return null;
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isRegularFile(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
