package org.chivit.registry.intake;

/**
 * The account of one file.
 *
 * @param file its name
 * @param read how many rows it holds below its header, blank rows not counted
 * @param accepted how many belong to accepted cases
 * @param rejected how many do not
 */
public record RowCount(String file, long read, long accepted, long rejected) {

  /**
   * Checks that the counts add up.
   *
   * @throws IllegalArgumentException if read is not accepted plus rejected
   */
  public RowCount {
    if (accepted < 0 || rejected < 0 || read != accepted + rejected) {
      throw new IllegalArgumentException(
          file + ": read " + read + " is not accepted " + accepted + " + rejected " + rejected);
    }
  }
}
