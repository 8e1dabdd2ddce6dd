package io.anju.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.imports.FileType;
import io.anju.imports.ImportError;
import io.anju.imports.Progress;
import io.anju.imports.UnreadableFileException;
import io.anju.imports.position.ReadPosition;
import io.anju.imports.row.Reject;
import io.anju.imports.row.Row;
import io.anju.platform.error.ErrorCode;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

  @TempDir private Path folder;

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(ThrowingCallable act, ErrorCode code) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RegistryException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  @Test
  void interrupted_upload_resumes_where_it_stopped() throws IOException {
    var spool = new Spool(folder, 1_000_000);
    var broken =
        new SequenceInputStream(
            bytes("abc"),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("connection reset");
              }
            });
    refused(() -> spool.receive("j", 0, broken, 100), ImportError.UPLOAD_INTERRUPTED);
    assertThat(spool.length("j")).isEqualTo(3);
    refused(() -> spool.receive("j", 5, bytes("f"), 100), ImportError.CONTENT_RANGE_GAP);
    assertThat(spool.receive("j", 2, bytes("cde"), 100)).isEqualTo(5);
    assertThat(folder.resolve("j/content")).hasContent("abcde");
  }

  @Test
  void oversized_upload_is_refused_while_streaming() {
    refused(
        () -> new Spool(folder, 1_000_000).receive("j", 0, bytes("x".repeat(1000)), 100),
        PlatformError.TOO_LARGE);
  }

  @Test
  void rejects_behind_the_checkpoint_are_discarded() throws IOException {
    var spool = new Spool(folder, 1_000_000);
    spool.receive("j", 0, bytes("x"), 100);
    long recorded;
    try (var rejects = spool.rejects(FilesFixture.job(FileType.CSV, Progress.NONE))) {
      recorded = rejects.add(List.of(reject(2)));
      rejects.add(List.of(reject(3)));
    }
    var job =
        FilesFixture.job(
            FileType.CSV, new Progress(ReadPosition.START, 1, 0, 0, 0, 1, recorded, 0, 0, 0));
    try (var rejects = spool.rejects(job)) {
      long after = rejects.add(List.of(reject(4)));
      job =
          FilesFixture.job(
              FileType.CSV, new Progress(ReadPosition.START, 1, 0, 0, 0, 2, after, 0, 0, 0));
    }
    var rejects = new ArrayList<Reject>();
    spool.forEachReject(job, rejects::add);
    assertThat(rejects).containsExactly(reject(2), reject(4));
  }

  @Test
  void missing_file_is_unreadable_and_deleted_job_leaves_nothing() throws IOException {
    var spool = new Spool(folder, 1_000_000);
    assertThatThrownBy(() -> spool.read(FilesFixture.job(FileType.CSV, Progress.NONE)))
        .isInstanceOf(UnreadableFileException.class);
    spool.receive("j", 0, bytes("x"), 100);
    spool.delete("j");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void reject_stored_by_an_earlier_version_is_read() throws IOException {
    var spool = new Spool(folder, 1_000_000);
    var line =
        """
        {"line":2,"cells":{"name":"海纳"},"flaws":[{"column":"uscc","code":"required","arguments":{"a":"b"}}]}
        """;
    Files.createDirectories(folder.resolve("j"));
    Files.writeString(folder.resolve("j/rejects"), line);
    var length = Files.size(folder.resolve("j/rejects"));
    var job =
        FilesFixture.job(
            FileType.CSV, new Progress(ReadPosition.START, 1, 0, 0, 0, 1, length, 0, 0, 0));
    var rejects = new ArrayList<Reject>();
    spool.forEachReject(job, rejects::add);
    assertThat(rejects).containsExactly(reject(2));
  }

  private static Reject reject(long line) {
    return new Reject(
        new Row(line, Map.of("name", "海纳"), List.of()),
        List.of(FieldError.of("uscc", "required", Map.of("a", "b"))));
  }
}
