package io.anju.imports.file;

import io.anju.imports.job.ReadPosition;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Takes a file apart into records, knowing at each moment how far it is, so that reading can go on
 * there. Works on bytes: in UTF-8 and in GB18030 no line end, comma or quotation mark is part of
 * another character. Holds one record at a time, and none longer than allowed.
 */
final class RawRecords implements Closeable {

  /** Bytes of a row. */
  static final int MAX_BYTES = 64 * 1024;

  private static final int MAX_SHOWN = 200;
  private static final int NONE = -1;

  /**
   * A record as it stands in the file, without its line end.
   *
   * @param whole false where it is longer than a record may be; the bytes are then its beginning
   */
  record Raw(long line, byte[] bytes, boolean complete) {}

  private final FileChannel channel;
  private final boolean quotes;
  private final int maxBytes;
  // Plain arrays: a file's every byte goes through here.
  private final byte[] chunk = new byte[MAX_BYTES];
  private int at;
  private int until;
  private byte[] record = new byte[MAX_SHOWN];
  private int length;
  private long filledUpTo;
  private long line;
  private long unquotedUntil;

  /**
   * @param quotes whether quotation marks may enclose line ends
   * @param maxBytes bytes of a record
   */
  RawRecords(Path file, boolean quotes, int maxBytes, ReadPosition from) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.READ);
    this.quotes = quotes;
    this.maxBytes = maxBytes;
    seek(from.offset(), from.line());
    this.unquotedUntil = from.unquotedUntil();
  }

  ReadPosition position() {
    return new ReadPosition(offset(), line, unquotedUntil);
  }

  /** The next record; null at the end. Empty lines are none. */
  Raw next() throws IOException {
    Raw found = raw();
    while (found != null && found.complete() && found.bytes().length == 0) {
      found = raw();
    }
    return found;
  }

  private Raw raw() throws IOException {
    long startOffset = offset();
    long firstLine = line;
    boolean quoting = quotes && startOffset >= unquotedUntil;
    boolean quoted = false;
    boolean closed = false;
    int before = ',';
    length = 0;
    for (int next = read(); next != NONE; before = next, next = read()) {
      if (next == '\n') {
        line++;
        if (!quoted) {
          return new Raw(firstLine, withoutReturn(), true);
        }
      }
      if (next == '"' && quoting) {
        // It opens at the beginning of a cell, closes what it opened, and opens that again where it
        // is doubled.
        boolean opens = !quoted && (before == ',' || closed);
        closed = quoted;
        quoted = opens;
      } else {
        closed = false;
      }
      append(next);
      if (length > maxBytes) {
        return tooLong(startOffset, firstLine);
      }
    }
    return length == 0 ? null : new Raw(firstLine, withoutReturn(), true);
  }

  /**
   * Goes on behind the first line: a quotation mark that was never closed must not take the rest of
   * the file with it.
   */
  private Raw tooLong(long startOffset, long firstLine) throws IOException {
    unquotedUntil = offset();
    seek(startOffset, firstLine);
    length = 0;
    for (int next = read(); next != NONE && next != '\n'; next = read()) {
      if (length < MAX_SHOWN) {
        append(next);
      }
    }
    line = firstLine + 1;
    return new Raw(firstLine, withoutReturn(), false);
  }

  private byte[] withoutReturn() {
    return Arrays.copyOf(record, length > 0 && record[length - 1] == '\r' ? length - 1 : length);
  }

  private void append(int next) {
    if (length == record.length) {
      record = Arrays.copyOf(record, 2 * length);
    }
    record[length++] = (byte) next;
  }

  private long offset() {
    return filledUpTo - (until - at);
  }

  private void seek(long offset, long atLine) throws IOException {
    at = 0;
    until = 0;
    filledUpTo = offset;
    line = atLine;
  }

  private int read() throws IOException {
    return at < until || fill() ? chunk[at++] & 0xFF : NONE;
  }

  private boolean fill() throws IOException {
    at = 0;
    until = Math.max(0, channel.read(ByteBuffer.wrap(chunk), filledUpTo));
    filledUpTo += until;
    return until > 0;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
