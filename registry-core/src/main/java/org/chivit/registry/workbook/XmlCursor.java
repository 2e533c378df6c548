package org.chivit.registry.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chivit.registry.text.UnreadableInputException;

/**
 * Walks through a part of XML, looking at names without their namespaces: the transitional and the
 * strict form of the format have the same names in different ones. Resolves nothing that lies
 * outside of the part.
 */
final class XmlCursor implements AutoCloseable {

  /** Far beyond the 32,767 characters that a cell can hold. */
  private static final int LONGEST_TEXT = 100_000;

  private static final XMLInputFactory FACTORY = factory();

  private final String file;
  private final InputStream bytes;
  private final XMLStreamReader xml;

  XmlCursor(String file, InputStream bytes) {
    this.file = file;
    this.bytes = bytes;
    try {
      this.xml = FACTORY.createXMLStreamReader(bytes);
    } catch (XMLStreamException e) {
      throw BrokenWorkbook.of(file, e);
    }
  }

  /**
   * Goes to the next beginning or end of an element.
   *
   * @return whether there is one
   */
  boolean next() {
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw BrokenWorkbook.of(file, e);
    }
  }

  /** Whether an element of this name begins here. */
  boolean begins(String name) {
    return xml.isStartElement() && name.equals(xml.getLocalName());
  }

  /** Whether an element of this name ends here. */
  boolean ends(String name) {
    return xml.isEndElement() && name.equals(xml.getLocalName());
  }

  /** An attribute of the element that begins here, whatever its namespace. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (name.equals(xml.getAttributeLocalName(i))) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /**
   * The text in the element that begins here, without that of elements in it; goes to its end.
   *
   * @throws UnreadableInputException if it is longer than any cell can be
   */
  String text() {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    try {
      while (depth > 0) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> depth++;
          case XMLStreamConstants.END_ELEMENT -> depth--;
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            if (depth == 1) {
              text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
          }
          default -> {}
        }
        if (text.length() > LONGEST_TEXT) {
          throw BrokenWorkbook.because(
              file, "a cell holds more than " + LONGEST_TEXT + " characters");
        }
      }
      return text.toString();
    } catch (XMLStreamException e) {
      throw BrokenWorkbook.of(file, e);
    }
  }

  @Override
  public void close() {
    try {
      xml.close();
      bytes.close();
    } catch (XMLStreamException e) {
      throw BrokenWorkbook.of(file, e);
    } catch (IOException e) {
      throw BrokenWorkbook.of(file, e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
