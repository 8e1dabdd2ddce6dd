package io.anju.imports.file.xlsx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Checks the end of a zip file (APPNOTE 4.3.16) before the file is opened, since opening it reads
 * the whole directory into memory, however long it is.
 */
final class ZipDirectory {

  private static final int END = 0x06054B50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int ENTRIES_AT = 10;
  private static final int SIZE_AT = 12;
  private static final int MAX_ENTRIES = 10_000;
  private static final long MAX_DIRECTORY_BYTES = 4L * 1024 * 1024;

  private ZipDirectory() {}

  static void check(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      int length = (int) Math.min(channel.size(), LONGEST_COMMENT + END_LENGTH);
      var tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
      for (long from = channel.size() - length; tail.hasRemaining(); ) {
        if (channel.read(tail, from + tail.position()) < 0) {
          throw WorkbookException.malformed();
        }
      }
      check(tail);
    }
  }

  private static void check(ByteBuffer tail) throws WorkbookException {
    for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        if (Short.toUnsignedInt(tail.getShort(at + ENTRIES_AT)) > MAX_ENTRIES
            || Integer.toUnsignedLong(tail.getInt(at + SIZE_AT)) > MAX_DIRECTORY_BYTES) {
          throw new WorkbookException("workbook-too-large");
        }
        return;
      }
    }
    throw WorkbookException.malformed();
  }
}
