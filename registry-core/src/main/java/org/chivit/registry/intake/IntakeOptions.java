package org.chivit.registry.intake;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the user may say of the input.
 *
 * @param dateOrder the order of day and month in dates such as 03/04/2021; where it is not given,
 *     such dates are rejected
 * @param ignoredColumns columns to leave out, compared as headers are: without regard to case, with
 *     spaces and hyphens as underscores
 * @param mode what becomes of a case that is stored already
 */
public record IntakeOptions(
    Optional<DateOrder> dateOrder, Set<String> ignoredColumns, ImportMode mode) {

  /** Nothing said. */
  public static final IntakeOptions DEFAULTS = new IntakeOptions(Optional.empty(), Set.of());

  /** Options of an import that replaces cases. */
  public IntakeOptions(Optional<DateOrder> dateOrder, Set<String> ignoredColumns) {
    this(dateOrder, ignoredColumns, ImportMode.REPLACE);
  }

  /** The same options in another mode. */
  public IntakeOptions in(ImportMode otherMode) {
    return new IntakeOptions(dateOrder, ignoredColumns, otherMode);
  }

  /** Brings the names of the columns into the form in which headers are compared. */
  public IntakeOptions {
    ignoredColumns =
        ignoredColumns.stream().map(Cells::columnName).collect(Collectors.toUnmodifiableSet());
  }
}
