package io.anju.residence.declaration.batch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

class ReportSpoolTest {

  private static final String ROW = "17,rejected,name,required,必填。,449999199001010019,陈安\n";

  @Test
  void report_comes_back_as_it_was_written() throws IOException {
    try (var spool = new ReportSpool()) {
      try (var out = spool.write()) {
        out.write(ROW.repeat(1_000).getBytes(StandardCharsets.UTF_8));
      }
      var sent = new ByteArrayOutputStream();
      spool.sendTo(sent);
      assertThat(sent.toString(StandardCharsets.UTF_8)).isEqualTo(ROW.repeat(1_000));
    }
  }

  @Test
  void report_on_disk_is_unreadable_its_owners_alone_and_gone_when_closed() throws IOException {
    Path file;
    try (var spool = new ReportSpool()) {
      try (var out = spool.write()) {
        out.write(ROW.getBytes(StandardCharsets.UTF_8));
      }
      file = spool.file();
      assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          .doesNotContain("449999", "rejected");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void report_of_hundreds_of_megabytes_takes_no_memory() throws IOException {
    byte[] row = ROW.repeat(100).getBytes(StandardCharsets.UTF_8);
    int rows = 300_000_000 / row.length;
    long before = used();
    long[] sent = new long[1];
    try (var spool = new ReportSpool()) {
      try (var out = spool.write()) {
        for (int i = 0; i < rows; i++) {
          out.write(row);
        }
      }
      spool.sendTo(
          new OutputStream() {
            @Override
            public void write(int next) {
              sent[0]++;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
              sent[0] += length;
            }
          });
      assertThat(used() - before).isLessThan(20_000_000);
    }
    assertThat(sent[0]).isEqualTo((long) rows * row.length);
  }

  private static long used() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
