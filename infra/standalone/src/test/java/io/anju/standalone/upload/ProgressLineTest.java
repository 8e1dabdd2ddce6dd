package io.anju.standalone.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ProgressLineTest {

  private static final long SECOND = 1_000_000_000;

  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
  private final AtomicLong nanos = new AtomicLong();
  private final ProgressLine line = line("en");

  private ProgressLine line(String language) {
    return new ProgressLine(
        new PrintStream(seen, true, StandardCharsets.UTF_8),
        nanos::get,
        new BilingualMessages(language));
  }

  private String shown(long read, long rows) {
    return shown(line, "\"bytesRead\":" + read + ",\"rows\":" + rows);
  }

  private String shown(ProgressLine on, String fields) {
    seen.reset();
    on.running(JsonMapper.shared().readTree("{\"totalBytes\":1000,\"rejected\":3," + fields + "}"));
    return seen.toString(StandardCharsets.UTF_8).replace("\r\033[K", "");
  }

  @Test
  void progress_shows_rows_rate_rejects_and_time_left() {
    assertThat(shown(100, 1_000)).isEqualTo("[##......................] 1,000 rows, 3 rejected");
    nanos.set(10 * SECOND);
    assertThat(shown(300, 3_000))
        .isEqualTo("[#######.................] 3,000 rows, 200/s, 35 s left, 3 rejected");
    nanos.set(20 * SECOND);
    assertThat(shown(1_000, 9_000))
        .isEqualTo("[########################] 9,000 rows, 400/s, 0 s left, 3 rejected");
  }

  @Test
  void workbook_shows_reading_progress_before_rows() {
    assertThat(shown(line, "\"bytesPrepared\":250,\"bytesRead\":0,\"rows\":0"))
        .isEqualTo("[######..................] reading the workbook, 25 %");
    nanos.set(100 * SECOND);
    assertThat(shown(line, "\"bytesPrepared\":1000,\"bytesRead\":100,\"rows\":1000"))
        .isEqualTo("[##......................] 1,000 rows, 3 rejected");
    nanos.set(110 * SECOND);
    assertThat(shown(line, "\"bytesPrepared\":1000,\"bytesRead\":300,\"rows\":3000"))
        .isEqualTo("[#######.................] 3,000 rows, 200/s, 35 s left, 3 rejected");
  }

  @Test
  void default_language_is_chinese() {
    var chinese = line("zh");
    assertThat(shown(chinese, "\"bytesPrepared\":250,\"rows\":0"))
        .isEqualTo("[######..................] 正在读取工作簿，25%");
    shown(chinese, "\"bytesRead\":0,\"rows\":0");
    nanos.set(2 * SECOND);
    assertThat(shown(chinese, "\"bytesRead\":10,\"rows\":2000"))
        .isEqualTo("[........................] 2,000 行，每秒 1,000 行，还需 3 分 18 秒，退回 3");
  }
}
