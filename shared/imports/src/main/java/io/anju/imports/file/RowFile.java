package io.anju.imports.file;

import io.anju.imports.job.ReadPosition;
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
  static final int MAX_ROW_BYTES = 1024 * 1024;

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final ObjectWriter WRITER = JSON.writerFor(StoredRow.class);
  private static final ObjectReader READER = JSON.readerFor(StoredRow.class);

  private final FileChannel channel;

  /**
   * @param length what is behind it is forgotten
   */
  RowFile(Path file, long length) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(length).position(length);
  }

  static StoredRow parse(String json) {
    return READER.readValue(json);
  }

  /** Answers how long the file is now; durable once {@link #force} returns. */
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
   * @param until what is behind that offset was not recorded
   */
  static void forEach(Path file, long until, Consumer<StoredRow> consumer) throws IOException {
    if (until == 0) {
      return;
    }
    try (var lines = new RawRecords(file, false, MAX_ROW_BYTES, ReadPosition.START)) {
      while (lines.position().offset() < until) {
        consumer.accept(parse(new String(lines.next().bytes(), StandardCharsets.UTF_8)));
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
