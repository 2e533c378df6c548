package org.chivit.registry.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which parts a part of a workbook refers to.
 *
 * @param byId the part of each id
 * @param byType the first part of each type, by the last word of the type, such as {@code styles}
 */
record Relationships(Map<String, String> byId, Map<String, String> byType) {

  Relationships {
    byId = Map.copyOf(byId);
    byType = Map.copyOf(byType);
  }

  /**
   * Reads the relationships of a part.
   *
   * @param parts the workbook
   * @param part the part; empty for the archive itself
   */
  static Relationships of(PackageParts parts, String part) {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Optional<XmlCursor> found = parts.find(folder + "_rels/" + part.substring(slash) + ".rels");
    Map<String, String> byId = new HashMap<>();
    Map<String, String> byType = new HashMap<>();
    if (found.isEmpty()) {
      return new Relationships(byId, byType);
    }
    try (XmlCursor xml = found.get()) {
      while (xml.next()) {
        if (xml.begins("Relationship")) {
          String type = xml.attribute("Type").orElse("");
          String target = resolved(folder, xml.attribute("Target").orElse(""));
          xml.attribute("Id").ifPresent(id -> byId.put(id, target));
          byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
        }
      }
    }
    return new Relationships(byId, byType);
  }

  /** A target as a path from the root of the archive. */
  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target;
    while (rest.startsWith("../") || rest.startsWith("./")) {
      if (rest.startsWith("../")) {
        int slash = base.lastIndexOf('/', base.length() - 2);
        base = base.substring(0, slash + 1);
      }
      rest = rest.substring(rest.indexOf('/') + 1);
    }
    return base + rest;
  }
}
