package io.anju.intake.file;

import io.anju.intake.IntakeError;
import io.anju.intake.job.FileType;
import io.anju.intake.job.Job;
import io.anju.intake.job.SentFiles;
import io.anju.intake.job.Stage;
import io.anju.intake.job.UnreadableFileException;
import io.anju.intake.row.Reject;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/** The folder of the files of syncs, for the service's eyes only: one folder a job. */
public final class Spool implements SentFiles {

  private static final String CONTENT = "content";
  private static final String ROWS = "rows";
  private static final String REJECTS = "rejects";
  private static final List<String> OF_CONTENT = List.of(CONTENT, ROWS, ROWS + ".part", "texts", "texts-index");
  private static final int CHUNK = 64 * 1024;

  private final Path folder;
  private final long unpacked;
  private final Set<String> receiving = ConcurrentHashMap.newKeySet();

  /** @param unpacked bytes a packed file may unpack to */
  public Spool(Path folder, long unpacked) {
    this.folder = folder;
    this.unpacked = unpacked;
  }

  @Override
  public long receive(String job, long offset, InputStream content, long most) throws IOException {
    if (!receiving.add(job)) {
      throw new RegistryException(PlatformError.IN_PROGRESS);
    }
    try (var channel = FileChannel.open(made(job).resolve(CONTENT), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (offset > channel.size()) {
        throw new RegistryException(IntakeError.SYNC_RANGE_GAP, Map.of("next", Long.toString(channel.size())));
      }
      channel.truncate(offset).position(offset);
      try {
        return copied(content, channel, most);
      } finally {
        channel.force(true);
      }
    } finally {
      receiving.remove(job);
    }
  }

  private static long copied(InputStream content, FileChannel channel, long most) throws IOException {
    byte[] chunk = new byte[CHUNK];
    for (int read = next(content, chunk, channel); read >= 0; read = next(content, chunk, channel)) {
      if (channel.position() + read > most) {
        throw new RegistryException(PlatformError.TOO_LARGE, Map.of("limit", Long.toString(most)));
      }
      for (var bytes = ByteBuffer.wrap(chunk, 0, read); bytes.hasRemaining(); ) {
        channel.write(bytes);
      }
    }
    return channel.position();
  }

  /** A sender who breaks off is told apart from a disk that does. */
  private static int next(InputStream content, byte[] chunk, FileChannel channel) throws IOException {
    try {
      return content.read(chunk);
    } catch (IOException gone) {
      throw new RegistryException(IntakeError.SYNC_BROKEN_OFF, Map.of("next", Long.toString(channel.position())));
    }
  }

  @Override
  public long length(String job) {
    return length(job, CONTENT);
  }

  private long length(String job, String name) {
    var content = folder.resolve(job).resolve(name);
    try {
      return Files.exists(content) ? Files.size(content) : 0;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public boolean prepare(Job job, LongPredicate mayGoOn) {
    var rows = folder.resolve(job.id()).resolve(ROWS);
    return switch (job.order().type()) {
      case CSV, NDJSON -> true;
      case XLSX -> Files.exists(rows) || there(() ->
          new WorkbookRows(job.order().kind(), unpacked).write(folder.resolve(job.id()).resolve(CONTENT), rows, mayGoOn));
    };
  }

  @Override
  public Optional<Long> bytesPrepared(Job job) {
    return switch (job.order().type()) {
      case CSV, NDJSON -> Optional.empty();
      case XLSX -> job.progress().place().offset() > 0 || job.stage() instanceof Stage.Done || length(job.id(), ROWS) > 0
          ? job.totalBytes().or(() -> Optional.of(0L)) : Optional.of(job.progress().prepared());
    };
  }

  @Override
  public long bytesRead(Job job) {
    long offset = job.progress().place().offset();
    return switch (job.order().type()) {
      case CSV, NDJSON -> offset;
      case XLSX -> job.stage() instanceof Stage.Done ? job.totalBytes().orElse(0L)
          : offset == 0 ? 0 : (long) (job.totalBytes().orElse(0L) * ((double) offset / Math.max(offset, length(job.id(), ROWS))));
    };
  }

  @Override
  public Reading read(Job job) {
    return there(() -> RowReading.of(folder.resolve(job.id()).resolve(job.order().type() == FileType.XLSX ? ROWS : CONTENT), job));
  }

  /** Work on a file that should be there. */
  private interface Work<T> {
    T done() throws IOException;
  }

  private static <T> T there(Work<T> work) {
    try {
      return work.done();
    } catch (NoSuchFileException lost) {
      throw new UnreadableFileException(List.of(FieldError.of("", "file-lost", Map.of())));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public Rejecting rejects(Job job) {
    try {
      return RejectFile.of(folder.resolve(job.id()).resolve(REJECTS), job.progress().rejectedBytes());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void eachReject(Job job, Consumer<Reject> told) throws IOException {
    RowFile.each(folder.resolve(job.id()).resolve(REJECTS), job.progress().rejectedBytes(), line -> told.accept(line.reject()));
  }

  @Override
  public void forgetContent(String job) {
    OF_CONTENT.forEach(name -> forgotten(folder.resolve(job).resolve(name)));
  }

  @Override
  public void forget(String job) {
    forgetContent(job);
    forgotten(folder.resolve(job).resolve(REJECTS));
    forgotten(folder.resolve(job));
  }

  private static void forgotten(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Path made(String job) throws IOException {
    var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    return Files.createDirectories(folder.resolve(job), ours);
  }
}
