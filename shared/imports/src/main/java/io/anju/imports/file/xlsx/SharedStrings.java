package io.anju.imports.file.xlsx;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The shared texts of a workbook, by number. They are kept on disk, because there may be as many as
 * cells.
 */
final class SharedStrings implements Closeable {

  /** Longest text of a cell, as in Excel. */
  static final int MAX_LENGTH = 32_767;

  private final Path file;
  private final Path index;
  private final PagedFile texts;
  private final PagedFile offsets;
  private final long count;

  private SharedStrings(Path file, Path index, long count) throws IOException {
    this.file = file;
    this.index = index;
    this.texts = new PagedFile(file);
    this.offsets = new PagedFile(index);
    this.count = count;
  }

  /**
   * @param folder for the two files, which are deleted on close
   */
  static SharedStrings of(InputStream part, Path folder) throws IOException {
    var file = folder.resolve("texts");
    var index = folder.resolve("texts-index");
    long count = 0;
    try (var xml = new XmlPart(part);
        var texts = open(file);
        var offsets = open(index)) {
      var text = new StringBuilder();
      long at = 0;
      for (boolean inText = false, notPhonetic = true; xml.next(); ) {
        if (xml.opens("si")) {
          text.setLength(0);
        } else if (xml.opens("rPh") || xml.closes("rPh")) {
          notPhonetic = xml.closes("rPh");
        } else if (xml.opens("t") || xml.closes("t")) {
          inText = xml.opens("t");
        } else if (xml.closes("si")) {
          byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
          offsets.writeLong(at);
          texts.write(bytes);
          at += bytes.length;
          count++;
        } else if (inText && notPhonetic) {
          xml.text(text, MAX_LENGTH);
        }
      }
      offsets.writeLong(at);
    }
    return new SharedStrings(file, index, count);
  }

  String get(String number) throws IOException {
    if (!number.matches("\\d{1,10}") || Long.parseLong(number) >= count) {
      throw WorkbookException.malformed();
    }
    long at = Long.parseLong(number) * Long.BYTES;
    long from = offsets.number(at);
    return new String(
        texts.bytes(from, (int) (offsets.number(at + Long.BYTES) - from)), StandardCharsets.UTF_8);
  }

  private static DataOutputStream open(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  @Override
  public void close() throws IOException {
    texts.close();
    offsets.close();
    Files.deleteIfExists(file);
    Files.deleteIfExists(index);
  }
}
