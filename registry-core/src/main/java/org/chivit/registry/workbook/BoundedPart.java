package org.chivit.registry.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.chivit.registry.text.UnreadableInputException;

/** The bytes of a part, refused as soon as they come to more than is allowed. */
final class BoundedPart extends FilterInputStream {

  private final String file;
  private final long packed;
  private final InflationLimit limit;
  private long read;

  /**
   * A part.
   *
   * @param file the file as messages call it
   * @param in the unpacked bytes
   * @param packed how many bytes the part has in the archive
   * @param limit what they may come to
   */
  BoundedPart(String file, InputStream in, long packed, InflationLimit limit) {
    super(in);
    this.file = file;
    this.packed = packed;
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(int bytes) {
    read += bytes;
    if (!limit.allows(packed, read)) {
      throw new UnreadableInputException(
          file
              + " unfolds to more than "
              + limit.mostTimes()
              + " times its size or "
              + (limit.mostBytes() >> 20)
              + " MB, which no table does. If it is yours, open it in a spreadsheet, delete the"
              + " empty rows and columns below and beside the table, and save it again; or save it"
              + " as CSV.");
    }
  }
}
