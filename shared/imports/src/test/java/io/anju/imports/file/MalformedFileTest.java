package io.anju.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.imports.FileType;
import io.anju.imports.ImportError;
import io.anju.imports.ImportJob;
import io.anju.imports.Progress;
import io.anju.imports.UnreadableFileException;
import io.anju.imports.row.Row;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that are damaged, or made to do harm. */
class MalformedFileTest {

  private static final int SIZE = 100 * 1024 * 1024;

  private static final long MAX_CHARACTERS_HELD = 5L * 1024 * 1024;

  @TempDir private Path folder;

  private static InputStream bytes(int count, IntUnaryOperator of) {
    var dice = new Random(7);
    return new InputStream() {
      private int left = count;

      @Override
      public int read() {
        return left-- > 0 ? of.applyAsInt(dice.nextInt(256)) : -1;
      }
    };
  }

  private ImportJob upload(Spool spool, FileType type, InputStream content) throws IOException {
    spool.receive("j", 0, content, SIZE + 1_000L);
    return FilesFixture.job(type, Progress.NONE);
  }

  private static InputStream withHeader(InputStream content) {
    return new SequenceInputStream(
        new ByteArrayInputStream((FilesFixture.HEADER + "\n").getBytes(StandardCharsets.UTF_8)),
        content);
  }

  @ParameterizedTest
  @EnumSource(FileType.class)
  void random_bytes_are_an_unreadable_file(FileType type) throws IOException {
    var spool = new Spool(folder, SIZE);
    var job = upload(spool, type, bytes(type == FileType.CSV ? SIZE : SIZE / 100, one -> one));
    assertThatThrownBy(
            () -> {
              spool.prepare(job, _ -> true);
              spool.read(job).next(500);
            })
        .isInstanceOf(UnreadableFileException.class);
  }

  @Test
  void random_bytes_below_a_valid_header_are_rejected_row_by_row_in_bounded_memory()
      throws IOException {
    var spool = new Spool(folder, SIZE);
    var job = upload(spool, FileType.CSV, withHeader(bytes(SIZE / 4, one -> one == 0 ? ',' : one)));
    assertBounded(spool, job);
  }

  @Test
  void rows_of_maximum_length_are_read_in_small_batches() throws IOException {
    var spool = new Spool(folder, SIZE);
    var line = "\"" + "x".repeat(60_000) + "\"\n";
    assertBounded(
        spool,
        upload(
            spool,
            FileType.NDJSON,
            new ByteArrayInputStream(line.repeat(1_000).getBytes(StandardCharsets.UTF_8))));
  }

  private static void assertBounded(Spool spool, ImportJob job) {
    int rows = 0;
    try (var reader = spool.read(job)) {
      for (var batch = reader.next(500); !batch.isEmpty(); batch = reader.next(500)) {
        assertThat(batch).hasSizeLessThanOrEqualTo(500).noneMatch(Row::readable);
        assertThat(
                batch.stream()
                    .flatMap(row -> row.cells().values().stream())
                    .mapToLong(String::length)
                    .sum())
            .isLessThan(MAX_CHARACTERS_HELD);
        rows += batch.size();
      }
    }
    assertThat(rows).isGreaterThan(100);
  }

  @Test
  void oversized_upload_is_too_large_and_interrupted_upload_reports_the_received_bytes()
      throws IOException {
    var spool = new Spool(folder, SIZE);
    assertThatThrownBy(() -> spool.receive("j", 0, bytes(2_000_000, one -> one), 1_000_000))
        .isInstanceOfSatisfying(
            RegistryException.class,
            why -> assertThat(why.code()).isEqualTo(PlatformError.TOO_LARGE));
    assertThat(spool.length("j")).isLessThanOrEqualTo(1_000_000);
    var cut =
        new SequenceInputStream(
            bytes(300_000, one -> one),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("connection reset");
              }
            });
    assertThatThrownBy(() -> spool.receive("j", 0, cut, 1_000_000))
        .isInstanceOfSatisfying(
            RegistryException.class,
            why -> {
              assertThat(why.code()).isEqualTo(ImportError.UPLOAD_INTERRUPTED);
              assertThat(why.arguments()).containsEntry("next", "300000");
            });
    assertThat(spool.length("j")).isEqualTo(300_000);
  }
}
