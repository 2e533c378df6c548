package org.chivit.registry.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.chivit.registry.text.UnreadableInputException;

/**
 * The parts of a workbook: the entries of a zip archive, each read through the bounds of {@link
 * BoundedPart}. Names are compared without regard to case, as the format demands.
 */
final class PackageParts implements AutoCloseable {

  /** More entries than any workbook has; each costs memory before it is read. */
  private static final int MOST_PARTS = 10_000;

  private final String file;
  private final ZipFile zip;
  private final InflationLimit limit;
  private final Map<String, ZipEntry> entries = new HashMap<>();

  private PackageParts(String file, ZipFile zip, InflationLimit limit) {
    this.file = file;
    this.zip = zip;
    this.limit = limit;
    for (ZipEntry entry : Collections.list(zip.entries())) {
      entries.put(entry.getName().toLowerCase(Locale.ROOT), entry);
    }
  }

  /**
   * Opens an archive.
   *
   * @param path the file
   * @param file the file as messages call it
   * @param limit the bounds on what it may unfold to
   * @throws UnreadableInputException if it is no archive, or one of far too many parts
   */
  static PackageParts open(Path path, String file, InflationLimit limit) {
    try {
      ZipFile zip = new ZipFile(path.toFile());
      if (zip.size() > MOST_PARTS) {
        zip.close();
        throw BrokenWorkbook.because(file, "it has more than " + MOST_PARTS + " parts");
      }
      return listed(file, zip, limit);
    } catch (IOException e) {
      throw BrokenWorkbook.of(file, e);
    }
  }

  /** A garbled directory of an archive shows only when the names in it are read. */
  private static PackageParts listed(String file, ZipFile zip, InflationLimit limit)
      throws IOException {
    try {
      return new PackageParts(file, zip, limit);
    } catch (IllegalArgumentException e) {
      zip.close();
      throw BrokenWorkbook.because(file, "the names of its parts are garbled");
    }
  }

  /** The file as messages call it. */
  String file() {
    return file;
  }

  /** Whether there is a part. */
  boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /** A part as XML; empty where there is none. The caller closes it. */
  Optional<XmlCursor> find(String name) {
    ZipEntry entry = entries.get(key(name));
    return entry == null ? Optional.empty() : Optional.of(new XmlCursor(file, open(entry)));
  }

  /**
   * A part as XML. The caller closes it.
   *
   * @throws UnreadableInputException if there is no such part
   */
  XmlCursor require(String name) {
    return find(name)
        .orElseThrow(() -> BrokenWorkbook.because(file, "its part " + name + " is missing"));
  }

  private InputStream open(ZipEntry entry) {
    try {
      return new BoundedPart(
          file, zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()), limit);
    } catch (IOException e) {
      throw BrokenWorkbook.of(file, e);
    }
  }

  private static String key(String name) {
    String relative = name.startsWith("/") ? name.substring(1) : name;
    return relative.toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw BrokenWorkbook.of(file, e);
    }
  }
}
