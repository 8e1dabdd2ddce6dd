package io.anju.imports.file;

import io.anju.imports.ImportError;
import io.anju.imports.ImportJob;
import io.anju.imports.Stage;
import io.anju.imports.UnreadableFileException;
import io.anju.imports.UploadedFiles;
import io.anju.imports.row.Reject;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
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

/** The files of import jobs on disk, one folder a job, readable by the service alone. */
public final class Spool implements UploadedFiles {

  private static final String CONTENT = "content";
  private static final String ROWS = "rows";
  private static final String REJECTS = "rejects";
  private static final String TEXT = "text";
  private static final List<String> CONTENT_FILES =
      List.of(CONTENT, TEXT, TEXT + ".part", ROWS, ROWS + ".part", "texts", "texts-index");
  private static final String WAITING = "waiting-";
  private static final List<String> WAITING_FILES = List.of(WAITING + 0, WAITING + 1);
  private static final int CHUNK = 64 * 1024;

  private final Path folder;
  private final long maxUnpackedBytes;
  private final Set<String> receiving = ConcurrentHashMap.newKeySet();

  /**
   * @param maxUnpackedBytes to which a compressed file may unpack
   */
  public Spool(Path folder, long maxUnpackedBytes) {
    this.folder = folder;
    this.maxUnpackedBytes = maxUnpackedBytes;
  }

  @Override
  public long receive(String job, long offset, InputStream content, long maxBytes)
      throws IOException {
    if (!receiving.add(job)) {
      throw new RegistryException(PlatformError.IN_PROGRESS);
    }
    try (var channel =
        FileChannel.open(
            createFolder(job).resolve(CONTENT),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE)) {
      if (offset > channel.size()) {
        throw new RegistryException(
            ImportError.CONTENT_RANGE_GAP, Map.of("next", Long.toString(channel.size())));
      }
      channel.truncate(offset).position(offset);
      try {
        return copy(content, channel, maxBytes);
      } finally {
        channel.force(true);
      }
    } finally {
      receiving.remove(job);
    }
  }

  private static long copy(InputStream content, FileChannel channel, long maxBytes)
      throws IOException {
    byte[] chunk = new byte[CHUNK];
    for (int read = readChunk(content, chunk, channel);
        read >= 0;
        read = readChunk(content, chunk, channel)) {
      if (channel.position() + read > maxBytes) {
        throw new RegistryException(
            PlatformError.TOO_LARGE, Map.of("limit", Long.toString(maxBytes)));
      }
      for (var bytes = ByteBuffer.wrap(chunk, 0, read); bytes.hasRemaining(); ) {
        channel.write(bytes);
      }
    }
    return channel.position();
  }

  /** Reports an interrupted upload as an error of the sender, unlike a failure of the disk. */
  private static int readChunk(InputStream content, byte[] chunk, FileChannel channel)
      throws IOException {
    try {
      return content.read(chunk);
    } catch (IOException interrupted) {
      throw new RegistryException(
          ImportError.UPLOAD_INTERRUPTED, Map.of("next", Long.toString(channel.position())));
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
  public boolean prepare(ImportJob job, LongPredicate mayContinue) {
    var rows = folder.resolve(job.id()).resolve(ROWS);
    return switch (job.request().type()) {
      case CSV, NDJSON -> withFile(() -> prepareText(folder.resolve(job.id())));
      case XLSX ->
          Files.exists(rows)
              || withFile(() ->
                  new WorkbookConverter(job.request().schema(), maxUnpackedBytes)
                      .write(folder.resolve(job.id()).resolve(CONTENT), rows, mayContinue));
    };
  }

  private static boolean prepareText(Path job) throws IOException {
    var content = job.resolve(CONTENT);
    var text = job.resolve(TEXT);
    var charset =
        Files.exists(text) ? Optional.<Charset>empty() : Utf16Converter.charsetOf(content);
    if (charset.isPresent()) {
      Utf16Converter.convert(content, charset.get(), text);
    }
    return true;
  }

  @Override
  public Optional<Long> bytesPrepared(ImportJob job) {
    return switch (job.request().type()) {
      case CSV, NDJSON -> Optional.empty();
      case XLSX ->
          job.progress().position().offset() > 0
                  || job.stage() instanceof Stage.Done
                  || length(job.id(), ROWS) > 0
              ? job.totalBytes().or(() -> Optional.of(0L))
              : Optional.of(job.progress().prepared());
    };
  }

  @Override
  public long bytesRead(ImportJob job) {
    long offset = job.progress().position().offset();
    return switch (job.request().type()) {
      case CSV, NDJSON ->
          job.stage() instanceof Stage.Done || length(job.id(), TEXT) > 0
              ? bytesOfContent(job, TEXT)
              : offset;
      case XLSX -> bytesOfContent(job, ROWS);
    };
  }

  /** The bytes sent that correspond to what was read of the file they were converted into. */
  private long bytesOfContent(ImportJob job, String converted) {
    long offset = job.progress().position().offset();
    long total = job.totalBytes().orElse(0L);
    return job.stage() instanceof Stage.Done
        ? total
        : offset == 0
            ? 0
            : (long) (total * ((double) offset / Math.max(offset, length(job.id(), converted))));
  }

  @Override
  public RowReader read(ImportJob job) {
    return withFile(() -> UploadRowReader.of(folder.resolve(job.id()).resolve(readable(job)), job));
  }

  /** The file whose records are read. */
  private String readable(ImportJob job) {
    return switch (job.request().type()) {
      case CSV, NDJSON -> length(job.id(), TEXT) > 0 ? TEXT : CONTENT;
      case XLSX -> ROWS;
    };
  }

  /** Access to a file that must exist. */
  private interface FileOperation<T> {
    T run() throws IOException;
  }

  private static <T> T withFile(FileOperation<T> work) {
    try {
      return work.run();
    } catch (NoSuchFileException lost) {
      throw new UnreadableFileException(List.of(FieldError.of("", "file-lost", Map.of())));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public RejectWriter rejects(ImportJob job) {
    try {
      return RejectFile.of(
          folder.resolve(job.id()).resolve(REJECTS), job.progress().rejectedBytes());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public RejectWriter waiting(ImportJob job) {
    try {
      return RejectFile.of(
          waitingFile(job, job.progress().waiting().pass() + 1),
          job.progress().waiting().nextBytes());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public RowReader readWaiting(ImportJob job) {
    var waiting = job.progress().waiting();
    return withFile(() ->
        StoredRowReader.of(waitingFile(job, waiting.pass()), waiting.offset(), waiting.bytes()));
  }

  /** A pass writes into the file that the one before it has read. */
  private Path waitingFile(ImportJob job, int pass) {
    return folder.resolve(job.id()).resolve(WAITING + pass % 2);
  }

  @Override
  public void forEachReject(ImportJob job, Consumer<Reject> consumer) throws IOException {
    RowFile.forEach(
        folder.resolve(job.id()).resolve(REJECTS),
        job.progress().rejectedBytes(),
        line -> consumer.accept(line.reject()));
  }

  @Override
  public void deleteUploaded(String job) {
    CONTENT_FILES.forEach(name -> deleteFile(folder.resolve(job).resolve(name)));
  }

  @Override
  public void deleteContent(String job) {
    deleteUploaded(job);
    WAITING_FILES.forEach(name -> deleteFile(folder.resolve(job).resolve(name)));
  }

  @Override
  public void delete(String job) {
    deleteContent(job);
    deleteFile(folder.resolve(job).resolve(REJECTS));
    deleteFile(folder.resolve(job));
  }

  private static void deleteFile(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Path createFolder(String job) throws IOException {
    var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    return Files.createDirectories(folder.resolve(job), ours);
  }
}
