package org.chivit.registry.store.folder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.chivit.registry.store.StoreException;

/**
 * The folder of a registry: {@code registry.json}, which says that it is one, and {@code cases/},
 * the dataset with its log. Nothing in it names the place where it lies, so it can be moved and
 * copied as a whole.
 *
 * @param path the folder, absolute
 * @param log the log of the cases
 */
public record RegistryFolder(Path path, TableLog log) {

  /** The file that marks a folder as a registry. */
  public static final String MARKER = "registry.json";

  private static final String FORMAT = "chivit-registry";
  private static final int SCHEMA_VERSION = 1;
  private static final String TABLE = "cases";
  private static final String HOW_TO_CREATE =
      " Name the folder of a registry, or create one there first.";

  /** The folder of the dataset of cases. */
  public Path table() {
    return path.resolve(TABLE);
  }

  /**
   * Makes an empty registry. A creation that was broken off is taken up where it stopped.
   *
   * @param folder a folder that does not exist yet or is empty
   * @param schemaJson the columns of the dataset as Delta Lake writes them
   * @param time the time of creation
   * @param author who creates it
   * @throws StoreException if the folder holds anything else, is a registry already, or cannot be
   *     written
   */
  public static RegistryFolder create(Path folder, String schemaJson, Instant time, String author) {
    Path path = folder.toAbsolutePath().normalize();
    RegistryFolder created = new RegistryFolder(path, TableLog.in(path.resolve(TABLE)));
    try {
      requireFree(path);
      // The marker comes first: without it the folder would be foreign to a second attempt.
      Files.createDirectories(path);
      DurableFiles.putIfAbsent(path.resolve(MARKER), marker(time));
      Files.createDirectories(created.table().resolve(TableLog.FOLDER));
      DurableFiles.forceFolder(path.getParent() == null ? path : path.getParent());
      DurableFiles.forceFolder(path);
      DurableFiles.forceFolder(created.table());
      CommitInfo commit =
          new CommitInfo(
              time,
              author,
              "CREATE TABLE",
              "registry created",
              OptionalLong.empty(),
              UUID.randomUUID().toString(),
              0,
              0,
              0);
      TableHeader header = new TableHeader(UUID.randomUUID().toString(), schemaJson);
      LogEntry first = new LogEntry(0, commit, Optional.of(header), List.of(), List.of());
      if (!created.log.append(first)) {
        throw alreadyARegistry(path);
      }
      // Reads it back, so that what is handed out is what the disk holds.
      return open(path);
    } catch (IOException e) {
      throw new StoreException(
          "cannot create a registry in "
              + path
              + ": "
              + FileProblem.of(e)
              + ". Choose a folder that you may write to.",
          e);
    }
  }

  /**
   * Opens a registry.
   *
   * @throws StoreException if the folder is none, or its log cannot be used
   */
  public static RegistryFolder open(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    if (!Files.isDirectory(path)) {
      throw new StoreException(
          path + (Files.exists(path) ? " is not a folder." : " does not exist.") + HOW_TO_CREATE);
    }
    requireMarker(path);
    return new RegistryFolder(path, TableLog.open(path.resolve(TABLE)));
  }

  /** Whether the folder carries the marker of a registry; says nothing of its state. */
  public static boolean isRegistry(Path folder) {
    return Files.isRegularFile(folder.resolve(MARKER));
  }

  private static void requireMarker(Path path) {
    Path file = path.resolve(MARKER);
    if (!Files.exists(file)) {
      throw new StoreException(
          path + " is not a registry: it has no " + MARKER + "." + HOW_TO_CREATE);
    }
    JsonObject marker;
    try {
      marker = JsonObject.parse(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException | IllegalArgumentException e) {
      throw new StoreException(
          "cannot read "
              + file
              + ": "
              + (e instanceof IOException io ? FileProblem.of(io) : "it " + e.getMessage())
              + ". Take the file from a copy of the registry.",
          e);
    }
    if (!marker.optionalText("format").equals(Optional.of(FORMAT))) {
      throw new StoreException(
          path + " is not a registry: " + MARKER + " does not say " + FORMAT + "." + HOW_TO_CREATE);
    }
    long version = marker.optionalNumber("schemaVersion").orElse(0);
    if (version != SCHEMA_VERSION) {
      throw new StoreException(
          path
              + " was written by another version of this program (schema version "
              + version
              + ", this one knows "
              + SCHEMA_VERSION
              + "). Use the version that wrote it, or a newer one.");
    }
  }

  private static void requireFree(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    if (!Files.isDirectory(path)) {
      throw new StoreException(path + " is a file, not a folder. Choose another name.");
    }
    boolean marked = isRegistry(path);
    if (marked && !isEmpty(path.resolve(TABLE).resolve(TableLog.FOLDER))) {
      throw alreadyARegistry(path);
    }
    Set<String> ours = Set.of(MARKER, TABLE);
    try (DirectoryStream<Path> content = Files.newDirectoryStream(path)) {
      for (Path item : content) {
        String name = item.getFileName().toString();
        if (!DurableFiles.isTemporary(name) && !(marked && ours.contains(name))) {
          throw new StoreException(
              path
                  + " is not empty and not a registry: it holds "
                  + name
                  + ". Choose an empty or a new folder.");
        }
      }
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return true;
    }
    try (DirectoryStream<Path> content = Files.newDirectoryStream(folder, "*.json")) {
      return !content.iterator().hasNext();
    }
  }

  private static StoreException alreadyARegistry(Path path) {
    return new StoreException(
        path + " is a registry already; nothing was changed. Open it, or choose another folder.");
  }

  private static byte[] marker(Instant time) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeNumberField("schemaVersion", SCHEMA_VERSION);
      json.writeStringField("created", time.toString());
      json.writeEndObject();
    }
    return (out + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
