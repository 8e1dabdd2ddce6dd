package io.anju.imports.file;

import io.anju.imports.position.ReadPosition;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * Splits a file into records and knows the position after each, from which reading can resume. It
 * works on bytes: neither in UTF-8 nor in GB18030 is a line end, comma or quotation mark part of
 * another character. One record is held in memory at a time.
 */
final class RawRecords implements Closeable {

  /** Largest size of a row in bytes. */
  static final int MAX_BYTES = 64 * 1024;

  private static final int MAX_SHOWN = 200;
  private static final int NONE = -1;

  /**
   * A record without its line end.
   *
   * @param complete false where the record exceeds the limit; the bytes are then its beginning
   */
  record Raw(long line, byte[] bytes, boolean complete) {

    private boolean isEmpty() {
      return complete && bytes.length == 0;
    }
  }

  private final FileChannel channel;
  private final Layout layout;
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
   * @param maxBytes largest size of a record
   */
  RawRecords(Path file, Layout layout, int maxBytes, ReadPosition from) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.READ);
    this.layout = layout;
    this.maxBytes = maxBytes;
    seek(from.offset(), from.line());
    this.unquotedUntil = from.unquotedUntil();
  }

  ReadPosition position() {
    return new ReadPosition(offset(), line, unquotedUntil);
  }

  /** The next record that is not an empty line; empty at the end of the file. */
  Optional<Raw> next() throws IOException {
    var found = raw();
    while (found.filter(Raw::isEmpty).isPresent()) {
      found = raw();
    }
    return found;
  }

  private Optional<Raw> raw() throws IOException {
    long startOffset = offset();
    long firstLine = line;
    boolean quoting = layout.quotes() && startOffset >= unquotedUntil;
    boolean quoted = false;
    boolean closed = false;
    int before = layout.separator();
    length = 0;
    for (int next = read(); next != NONE; before = next, next = read()) {
      if (next == layout.lineEnd()) {
        line++;
        if (!quoted) {
          return Optional.of(new Raw(firstLine, withoutReturn(), true));
        }
      }
      if (next == '"' && quoting) {
        // A quotation mark opens at the beginning of a cell, and a doubled one reopens what it
        // closed.
        boolean opens = !quoted && (before == layout.separator() || closed);
        closed = quoted;
        quoted = opens;
      } else {
        closed = false;
      }
      append(next);
      if (length > maxBytes) {
        return Optional.of(tooLong(startOffset, firstLine));
      }
    }
    return length == 0 ? Optional.empty() : Optional.of(new Raw(firstLine, withoutReturn(), true));
  }

  /**
   * Skips the first line only, so that an unclosed quotation mark does not take the rest of the
   * file with it.
   */
  private Raw tooLong(long startOffset, long firstLine) throws IOException {
    unquotedUntil = offset();
    seek(startOffset, firstLine);
    length = 0;
    for (int next = read(); next != NONE && next != layout.lineEnd(); next = read()) {
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
