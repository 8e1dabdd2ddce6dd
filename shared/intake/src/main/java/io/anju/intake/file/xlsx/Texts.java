package io.anju.intake.file.xlsx;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The texts that cells of a workbook share, by number: on disk, for there may be as many as cells. */
final class Texts implements Closeable {

  /** Characters of a cell (Excel's own limit). */
  static final int LONGEST = 32_767;

  private final Path file;
  private final Path index;
  private final Pages texts;
  private final Pages places;
  private final long count;

  private Texts(Path file, Path index, long count) throws IOException {
    this.file = file;
    this.index = index;
    this.texts = new Pages(file);
    this.places = new Pages(index);
    this.count = count;
  }

  /** @param folder where they rest until this is closed */
  static Texts of(InputStream part, Path folder) throws IOException {
    var file = folder.resolve("texts");
    var index = folder.resolve("texts-index");
    long count = 0;
    try (var xml = new Xml(part); var texts = written(file); var places = written(index)) {
      var text = new StringBuilder();
      long at = 0;
      for (boolean aloud = false, kept = true; xml.next(); ) {
        if (xml.opens("si")) {
          text.setLength(0);
        } else if (xml.opens("rPh") || xml.closes("rPh")) {
          kept = xml.closes("rPh");
        } else if (xml.opens("t") || xml.closes("t")) {
          aloud = xml.opens("t");
        } else if (xml.closes("si")) {
          byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
          places.writeLong(at);
          texts.write(bytes);
          at += bytes.length;
          count++;
        } else if (aloud && kept) {
          xml.text(text, LONGEST);
        }
      }
      places.writeLong(at);
    }
    return new Texts(file, index, count);
  }

  String get(String number) throws IOException {
    if (!number.matches("\\d{1,10}") || Long.parseLong(number) >= count) {
      throw WorkbookException.malformed();
    }
    long at = Long.parseLong(number) * Long.BYTES;
    long from = places.number(at);
    return new String(texts.bytes(from, (int) (places.number(at + Long.BYTES) - from)), StandardCharsets.UTF_8);
  }

  private static DataOutputStream written(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  @Override
  public void close() throws IOException {
    texts.close();
    places.close();
    Files.deleteIfExists(file);
    Files.deleteIfExists(index);
  }
}
