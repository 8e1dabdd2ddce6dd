package io.anju.imports.file.xlsx;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part's elements, one after the other. No document type, so no entities; names, attributes and
 * depth are limited by the reader.
 */
final class XmlPart implements Closeable {

  private static final XMLInputFactory FACTORY = factory();

  private final InputStream part;
  private final XMLStreamReader reader;

  XmlPart(InputStream part) throws IOException {
    this.part = part;
    try {
      this.reader = FACTORY.createXMLStreamReader(part);
    } catch (XMLStreamException broken) {
      throw reason(broken);
    }
  }

  private static XMLInputFactory factory() {
    var factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Else what is wrong with a text comes out where it is taken, as something unchecked.
    factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
    return factory;
  }

  /** False at the end. */
  boolean next() throws IOException {
    try {
      return reader.next() != XMLStreamConstants.END_DOCUMENT;
    } catch (XMLStreamException broken) {
      throw reason(broken);
    }
  }

  boolean opens(String element) {
    return reader.isStartElement() && reader.getLocalName().equals(element);
  }

  boolean closes(String element) {
    return reader.isEndElement() && reader.getLocalName().equals(element);
  }

  /** Null where it is not there; whatever its namespace. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The text here, up to so many characters altogether. */
  void text(StringBuilder into, int max) {
    if (reader.isCharacters()) {
      into.append(
          reader.getTextCharacters(),
          reader.getTextStart(),
          Math.clamp(max - (long) into.length(), 0, reader.getTextLength()));
    }
  }

  /** What reading the part says of itself goes before what the parser says of it. */
  private static IOException reason(XMLStreamException broken) {
    return broken instanceof WstxIOException && broken.getCause() instanceof IOException why
        ? why
        : WorkbookException.malformed();
  }

  @Override
  public void close() throws IOException {
    part.close();
  }
}
