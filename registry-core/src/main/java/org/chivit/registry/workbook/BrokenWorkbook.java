package org.chivit.registry.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.chivit.registry.text.UnreadableInputException;

/** What to say of a file that ends early, or whose parts contradict one another. */
final class BrokenWorkbook {

  private BrokenWorkbook() {}

  /** A part of the file is not what it must be. */
  static UnreadableInputException because(String file, String reason) {
    return new UnreadableInputException(message(file, reason));
  }

  /** A part of the file is no XML. */
  static UnreadableInputException of(String file, XMLStreamException cause) {
    return new UnreadableInputException(message(file, "a part of it is not XML"), cause);
  }

  /** The file or a part of it cannot be read. */
  static UnreadableInputException of(String file, IOException cause) {
    return cause instanceof ZipException || cause instanceof EOFException
        ? new UnreadableInputException(message(file, "its archive is damaged"), cause)
        : UnreadableInputException.of(file, cause);
  }

  private static String message(String file, String reason) {
    return file
        + " is a broken workbook: "
        + reason
        + ". Open it in a spreadsheet and save it again as .xlsx, or fetch it again from where it"
        + " came.";
  }
}
