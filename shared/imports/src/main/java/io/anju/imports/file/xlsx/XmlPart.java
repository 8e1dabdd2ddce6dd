package io.anju.imports.file.xlsx;

import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Reads the XML of a part as a stream. Document types, and thus entities, are not processed; the
 * parser limits names, attributes and depth.
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
    // Lazy parsing would throw errors of a text as unchecked exceptions where the text is read.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return factory;
  }

  /** Moves to the next event; false at the end. */
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

  /** The value of an attribute, whatever its namespace; empty where it is absent. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** Appends the text of this event, limiting the result to so many characters. */
  void text(StringBuilder into, int max) {
    if (reader.isCharacters()) {
      into.append(
          reader.getTextCharacters(),
          reader.getTextStart(),
          Math.clamp(max - (long) into.length(), 0, reader.getTextLength()));
    }
  }

  /** An error of reading the part takes precedence over what the parser makes of it. */
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
