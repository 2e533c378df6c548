package org.chivit.registry.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chivit.registry.code.NearestName;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.text.UnreadableInputException;
import org.chivit.registry.validation.Severity;

/**
 * The files of an input: one file of cases, or a folder with a file for each table.
 *
 * @param files the file of each table that is there, the cases always among them
 * @param notes files in the folder that look as if they were meant to be read
 */
record InputFiles(Map<RecordTable, Path> files, List<ImportProblem> notes) {

  private static final Set<String> TABLE_ENDINGS = Set.of("csv", "tsv", "xls", "xlsx", "ods");

  /** Copies the list. */
  InputFiles {
    files = new EnumMap<>(files);
    notes = List.copyOf(notes);
  }

  /**
   * Finds the files. Names of files are compared without regard to case.
   *
   * @throws UnreadableInputException if there is nothing there, or no file of cases
   */
  static InputFiles of(Path input) {
    if (Files.isDirectory(input)) {
      return ofFolder(input);
    }
    if (!Files.exists(input)) {
      throw new UnreadableInputException(
          "There is no file or folder " + input + ". Check the path.");
    }
    return new InputFiles(Map.of(RecordTable.CASES, input), listsBeside(input));
  }

  /** Whoever gives the path of cases.csv may not know that its lists are then not read. */
  private static List<ImportProblem> listsBeside(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !tableOf(file).equals(Optional.of(RecordTable.CASES))) {
      return List.of();
    }
    return list(folder).stream()
        .filter(other -> tableOf(other).map(table -> table != RecordTable.CASES).orElse(false))
        .map(
            other ->
                warning(
                    other.getFileName().toString(),
                    "The file lies beside the cases and is not read.",
                    "Give the path of the folder to read all its files."))
        .toList();
  }

  private static InputFiles ofFolder(Path folder) {
    Map<RecordTable, Path> found = new EnumMap<>(RecordTable.class);
    List<Path> others = new ArrayList<>();
    for (Path file : list(folder)) {
      Optional<RecordTable> table = tableOf(file);
      if (table.isEmpty()) {
        others.add(file);
        continue;
      }
      Path before = found.put(table.get(), file);
      if (before != null) {
        throw new UnreadableInputException(
            "The folder "
                + folder
                + " holds both "
                + before.getFileName()
                + " and "
                + file.getFileName()
                + ". Keep one of them.");
      }
    }
    List<String> otherTables =
        others.stream()
            .map(file -> file.getFileName().toString())
            .filter(InputFiles::isTable)
            .toList();
    if (!found.containsKey(RecordTable.CASES)) {
      String instead =
          otherTables.isEmpty() ? "" : " It holds " + String.join(", ", otherTables) + ".";
      throw new UnreadableInputException(
          "The folder "
              + folder
              + " has no file cases.csv."
              + instead
              + " Name the file of the cases cases.csv, or give the path of that file alone.");
    }
    return new InputFiles(found, otherTables.stream().map(InputFiles::notRead).toList());
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UnreadableInputException(
          "The folder " + folder + " cannot be read. Is it a folder that you may read?", e);
    }
  }

  private static Optional<RecordTable> tableOf(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    for (RecordTable table : RecordTable.values()) {
      if (table.fileName().equals(name)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  /** Whether a file holds a table; the problems of an earlier import beside its rejects do not. */
  private static boolean isTable(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TABLE_ENDINGS.contains(ending)
        && !name.startsWith(".")
        && !name.equals(RejectsFolder.PROBLEMS_FILE);
  }

  private static ImportProblem notRead(String name) {
    List<String> known = Stream.of(RecordTable.values()).map(RecordTable::fileName).toList();
    Optional<String> near = NearestName.of(name, known);
    return warning(
        name,
        "The file is not read" + near.map(meant -> "; did you mean " + meant + "?").orElse("."),
        "The files of a folder are " + String.join(", ", known) + ".");
  }

  private static ImportProblem warning(String file, String reason, String remedy) {
    return new ImportProblem(
        Severity.WARNING, FormatCode.FILE.label(), "", new Place(file, 0, ""), "", reason, remedy);
  }
}
