package io.anju.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.intake.IntakeError;
import io.anju.intake.job.FileType;
import io.anju.intake.job.Job;
import io.anju.intake.job.Progress;
import io.anju.intake.job.UnreadableFileException;
import io.anju.intake.row.Row;
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

/** Files that nobody meant, or somebody meant to do harm. */
class GarbageTest {

  private static final int SIZE = 100 * 1024 * 1024;
  /** Characters. */
  private static final long HELD_AT_MOST = 5L * 1024 * 1024;

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

  private Job sent(Spool spool, FileType type, InputStream content) throws IOException {
    spool.receive("j", 0, content, SIZE + 1_000L);
    return FilesFixture.job(type, Progress.NONE);
  }

  private static InputStream withHeader(InputStream content) {
    return new SequenceInputStream(new ByteArrayInputStream((FilesFixture.HEADER + "\n").getBytes(StandardCharsets.UTF_8)), content);
  }

  @ParameterizedTest
  @EnumSource(FileType.class)
  void a_hundred_megabytes_of_noise_are_no_file_of_rows_and_the_answer_says_so(FileType type) throws IOException {
    var spool = new Spool(folder, SIZE);
    var job = sent(spool, type, bytes(type == FileType.CSV ? SIZE : SIZE / 100, one -> one));
    assertThatThrownBy(() -> {
      spool.prepare(job, _ -> true);
      spool.read(job).next(500);
    }).isInstanceOf(UnreadableFileException.class);
  }

  @Test
  void noise_below_a_right_header_is_rejected_row_by_row_and_what_is_held_of_it_is_bounded() throws IOException {
    var spool = new Spool(folder, SIZE);
    var job = sent(spool, FileType.CSV, withHeader(bytes(SIZE / 4, one -> one == 0 ? ',' : one)));
    held(spool, job);
  }

  @Test
  void rows_as_long_as_rows_may_be_are_held_few_at_a_time() throws IOException {
    var spool = new Spool(folder, SIZE);
    var line = "\"" + "x".repeat(60_000) + "\"\n";
    held(spool, sent(spool, FileType.NDJSON, new ByteArrayInputStream(line.repeat(1_000).getBytes(StandardCharsets.UTF_8))));
  }

  private static void held(Spool spool, Job job) {
    int rows = 0;
    try (var reading = spool.read(job)) {
      for (var some = reading.next(500); !some.isEmpty(); some = reading.next(500)) {
        assertThat(some).hasSizeLessThanOrEqualTo(500).noneMatch(Row::readable);
        assertThat(some.stream().flatMap(row -> row.cells().values().stream()).mapToLong(String::length).sum()).isLessThan(HELD_AT_MOST);
        rows += some.size();
      }
    }
    assertThat(rows).isGreaterThan(100);
  }

  @Test
  void an_upload_larger_than_announced_or_allowed_is_refused_and_one_that_is_cut_off_says_how_much_is_here() throws IOException {
    var spool = new Spool(folder, SIZE);
    assertThatThrownBy(() -> spool.receive("j", 0, bytes(2_000_000, one -> one), 1_000_000))
        .isInstanceOfSatisfying(RegistryException.class, why -> assertThat(why.code()).isEqualTo(PlatformError.TOO_LARGE));
    assertThat(spool.length("j")).isLessThanOrEqualTo(1_000_000);
    var cut = new SequenceInputStream(bytes(300_000, one -> one), new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("gone");
      }
    });
    assertThatThrownBy(() -> spool.receive("j", 0, cut, 1_000_000)).isInstanceOfSatisfying(RegistryException.class, why -> {
      assertThat(why.code()).isEqualTo(IntakeError.SYNC_BROKEN_OFF);
      assertThat(why.arguments()).containsEntry("next", "300000");
    });
    assertThat(spool.length("j")).isEqualTo(300_000);
  }
}
