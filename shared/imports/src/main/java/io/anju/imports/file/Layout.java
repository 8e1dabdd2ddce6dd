package io.anju.imports.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What separates the records of a text and the cells of a record.
 *
 * @param quotes whether quotation marks may enclose separators and line ends
 */
record Layout(boolean quotes, char separator, char lineEnd) {

  /** One record a line. */
  static final Layout LINES = new Layout(false, ',', '\n');

  /** One record a line, with the line ends of this file: a text without any has returns. */
  static Layout linesOf(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(RawRecords.MAX_BYTES);
      boolean returns = false;
      for (byte one : head) {
        if (one == '\n') {
          return LINES;
        }
        returns |= one == '\r';
      }
      return returns ? new Layout(false, ',', '\r') : LINES;
    }
  }

  /** Cells separated so, in lines that end as these. */
  Layout table(char cellSeparator) {
    return new Layout(true, cellSeparator, lineEnd);
  }
}
