package io.anju.intake.file;

import io.anju.intake.job.Place;
import io.anju.intake.job.SentFiles;
import io.anju.intake.row.Reject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** Appends rejects to the file that keeps them. */
final class RejectFile implements SentFiles.Rejecting {

  /** Bytes of a reject: a row written as JSON, and what is wrong with it. */
  private static final int LONGEST = 1024 * 1024;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final FileChannel channel;

  /** @param length what is behind it is forgotten */
  RejectFile(Path file, long length) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(length).position(length);
  }

  @Override
  public long add(List<Reject> rejects) {
    try {
      if (!rejects.isEmpty()) {
        var lines = new ByteArrayOutputStream();
        for (var reject : rejects) {
          lines.writeBytes(JSON.writeValueAsBytes(RejectLine.of(reject)));
          lines.write('\n');
        }
        for (var bytes = ByteBuffer.wrap(lines.toByteArray()); bytes.hasRemaining(); ) {
          channel.write(bytes);
        }
        channel.force(false);
      }
      return channel.position();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** @param until what is behind that offset was not recorded */
  static void each(Path file, long until, Consumer<Reject> told) throws IOException {
    if (until == 0) {
      return;
    }
    try (var lines = new RawRecords(file, false, LONGEST, Place.START)) {
      while (lines.place().offset() < until) {
        told.accept(JSON.readValue(lines.next().bytes(), RejectLine.class).reject());
      }
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
