package io.anju.imports.file;

import io.anju.imports.position.ReadPosition;
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

/** Stored rows, appended and read as JSON lines. */
final class RowFile implements Closeable {

  /** Largest size of a row as JSON, including its errors. */
  static final int MAX_ROW_BYTES = 1024 * 1024;

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final ObjectWriter WRITER = JSON.writerFor(StoredRow.class);
  private static final ObjectReader READER = JSON.readerFor(StoredRow.class);

  private final FileChannel channel;

  /**
   * @param length everything after it is discarded
   */
  RowFile(Path file, long length) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(length).position(length);
  }

  static StoredRow parse(String json) {
    return READER.readValue(json);
  }

  /** Returns the length of the file, which is durable after {@link #force}. */
  long add(List<StoredRow> rows) throws IOException {
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

  /**
   * @param until everything after this offset was not recorded and is not read
   */
  static void forEach(Path file, long until, Consumer<StoredRow> consumer) throws IOException {
    if (until == 0) {
      return;
    }
    try (var lines = new RawRecords(file, Layout.LINES, MAX_ROW_BYTES, ReadPosition.START)) {
      while (lines.position().offset() < until) {
        var line = lines.next().orElseThrow();
        consumer.accept(parse(new String(line.bytes(), StandardCharsets.UTF_8)));
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
