package org.chivit.registry.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes a workbook, sheet by sheet. All of it is in memory until it is closed.
 *
 * <p>Texts are always written as texts, so that none that begins with an equals sign becomes a
 * formula. The file says when it was made.
 */
public final class WorkbookWriter implements AutoCloseable {

  private static final String APPLICATION = "Chivit";

  private final Workbook workbook;

  /**
   * A workbook without sheets.
   *
   * @param out takes the file when this is closed; left open
   */
  public WorkbookWriter(OutputStream out) {
    this.workbook = new Workbook(out, APPLICATION, null);
  }

  /**
   * A new sheet after those that are there.
   *
   * @param name its name, of at most 31 characters
   */
  public SheetWriter sheet(String name) {
    return new SheetWriter(workbook.newWorksheet(name));
  }

  /**
   * Writes the file.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  @Override
  public void close() {
    try {
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
