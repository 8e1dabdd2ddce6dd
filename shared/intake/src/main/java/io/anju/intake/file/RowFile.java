package io.anju.intake.file;

import io.anju.intake.job.Place;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Rows at rest, appended and read again. */
final class RowFile implements Closeable {

  /** Bytes of a row written as JSON, and what is wrong with it. */
  static final int LONGEST = 1024 * 1024;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final ObjectWriter WRITER = JSON.writerFor(RowLine.class);
  private static final ObjectReader READER = JSON.readerFor(RowLine.class);

  private final FileChannel channel;

  /** @param length what is behind it is forgotten */
  RowFile(Path file, long length) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(length).position(length);
  }

  static RowLine line(String json) {
    return READER.readValue(json);
  }

  /** Answers how long the file is now; durable once {@link #force} returns. */
  long add(List<RowLine> rows) throws IOException {
    var lines = new ByteArrayOutputStream();
    for (var row : rows) {
      lines.writeBytes(WRITER.writeValueAsBytes(row));
      lines.write('\n');
    }
    for (var bytes = ByteBuffer.wrap(lines.toByteArray()); bytes.hasRemaining(); ) {
      channel.write(bytes);
    }
    return channel.position();
  }

  void force() throws IOException {
    channel.force(false);
  }

  /** @param until what is behind that offset was not recorded */
  static void each(Path file, long until, Consumer<RowLine> told) throws IOException {
    if (until == 0) {
      return;
    }
    try (var lines = new RawRecords(file, false, LONGEST, Place.START)) {
      while (lines.place().offset() < until) {
        told.accept(line(new String(lines.next().bytes(), StandardCharsets.UTF_8)));
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
