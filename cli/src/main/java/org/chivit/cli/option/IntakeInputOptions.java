package org.chivit.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chivit.registry.intake.DateOrder;
import org.chivit.registry.intake.IntakeOptions;
import picocli.CommandLine.Option;

/** What the user may say of files of cases. */
public final class IntakeInputOptions {

  /** The orders as a user writes them. */
  public enum Order {
    /** Day, month, year. */
    DMY(DateOrder.DMY),
    /** Month, day, year. */
    MDY(DateOrder.MDY);

    private final DateOrder order;

    Order(DateOrder order) {
      this.order = order;
    }

    /** The word that a user writes. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--date-order",
      paramLabel = "ORDER",
      description =
          "dmy or mdy: how to read dates such as 03/04/2021, which are rejected without it.")
  private Order dateOrder;

  @Option(
      names = "--ignore-columns",
      paramLabel = "COL[,COL...]",
      split = ",",
      hideParamSyntax = true,
      description = "Columns of the files to leave out.")
  private List<String> ignoredColumns = new ArrayList<>();

  /**
   * What of the options is needed again where rows of the same input are read once more, as the
   * user wrote it, after a space; empty where nothing is.
   */
  public String asWritten() {
    return dateOrder == null ? "" : " --date-order " + dateOrder;
  }

  /** The options of the intake. */
  public IntakeOptions options() {
    return new IntakeOptions(
        Optional.ofNullable(dateOrder).map(named -> named.order), Set.copyOf(ignoredColumns));
  }
}
