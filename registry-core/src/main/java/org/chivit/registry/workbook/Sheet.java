package org.chivit.registry.workbook;

import java.util.Objects;

/**
 * A sheet of a workbook.
 *
 * @param name its name, as its tab shows it
 * @param visibility whether its tab is shown
 * @param part the part of the archive that holds it
 */
public record Sheet(String name, Visibility visibility, String part) {

  /** Whether the tab of a sheet is shown. */
  public enum Visibility {
    /** Shown. */
    VISIBLE,
    /** Hidden by a user, or by a program so that a user cannot show it. */
    HIDDEN
  }

  /** Checks that nothing is null. */
  public Sheet {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(visibility, "visibility");
    Objects.requireNonNull(part, "part");
  }

  /** Whether its tab is shown. */
  public boolean isVisible() {
    return visibility == Visibility.VISIBLE;
  }
}
