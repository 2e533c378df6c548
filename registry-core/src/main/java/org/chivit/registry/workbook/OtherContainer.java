package org.chivit.registry.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.chivit.registry.text.FileKind;
import org.chivit.registry.text.UnreadableInputException;

/**
 * Files that look like workbooks from outside: what they are, and how to make a workbook of them.
 */
final class OtherContainer {

  /** The name of the stream that holds an encrypted workbook in an old container. */
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private static final int CHUNK = 1 << 16;

  private OtherContainer() {}

  /**
   * Refuses the containers of before 2007, in which also today's workbooks with a password come.
   *
   * @throws UnreadableInputException if it is one
   */
  static void refuse(Path path, String file) {
    if (FileKind.of(path, file) != FileKind.OLD_WORKBOOK) {
      return;
    }
    try (InputStream bytes = Files.newInputStream(path)) {
      throw new UnreadableInputException(
          holds(bytes, ENCRYPTED)
              ? file
                  + " is protected by a password. Open it in a spreadsheet, save a copy without the"
                  + " password in a safe place, and give that."
              : file + " is an old Excel workbook (.xls). Open it and save it as .xlsx.");
    } catch (IOException e) {
      throw UnreadableInputException.of(file, e);
    }
  }

  /**
   * Refuses archives that hold something else.
   *
   * @throws UnreadableInputException if it is one
   */
  static void refuse(PackageParts parts) {
    if (parts.has("xl/workbook.bin")) {
      throw new UnreadableInputException(
          parts.file() + " is a binary workbook (.xlsb). Open it and save it as .xlsx.");
    }
    if (parts.has("content.xml") && parts.has("META-INF/manifest.xml")) {
      throw new UnreadableInputException(
          parts.file() + " is an OpenDocument file (.ods). Open it and save it as .xlsx.");
    }
    if (!parts.has("_rels/.rels") && !parts.has("xl/workbook.xml")) {
      throw new UnreadableInputException(
          parts.file()
              + " is a zip archive, but no workbook. Unpack it, and give the file or folder in it.");
    }
    if (parts.has("word/document.xml") || parts.has("ppt/presentation.xml")) {
      throw new UnreadableInputException(
          parts.file()
              + " is a text or a presentation, not a workbook. Copy the table into a spreadsheet and"
              + " save it as .xlsx.");
    }
  }

  private static boolean holds(InputStream bytes, byte[] wanted) throws IOException {
    byte[] window = new byte[CHUNK + wanted.length];
    int kept = 0;
    int read = bytes.readNBytes(window, kept, CHUNK);
    while (read > 0) {
      int filled = kept + read;
      for (int at = 0; at + wanted.length <= filled; at++) {
        if (Arrays.equals(window, at, at + wanted.length, wanted, 0, wanted.length)) {
          return true;
        }
      }
      kept = Math.min(wanted.length - 1, filled);
      System.arraycopy(window, filled - kept, window, 0, kept);
      read = bytes.readNBytes(window, kept, CHUNK);
    }
    return false;
  }
}
