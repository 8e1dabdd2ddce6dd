package io.anju.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestTotalsTest {

  private static final Instant BEGUN = Instant.parse("2026-03-01T00:00:00Z");

  @TempDir private Path home;

  private void report(String path, Instant written, String suite) throws IOException {
    var file = home.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "<?xml version=\"1.0\"?>\n" + suite + "\n<testcase/></testsuite>");
    Files.setLastModifiedTime(file, FileTime.from(written));
  }

  @Test
  void reports_of_both_plugins_written_since_are_added_up() throws Exception {
    report(
        "a/target/surefire-reports/TEST-A.xml",
        BEGUN.plusSeconds(1),
        "<testsuite name=\"A\" tests=\"7\" errors=\"1\" skipped=\"2\" failures=\"1\">");
    report(
        "b/c/target/failsafe-reports/TEST-B.xml",
        BEGUN.plusSeconds(9),
        "<testsuite errors=\"0\" failures=\"0\" skipped=\"0\" tests=\"10\">");
    report(
        "b/c/target/failsafe-reports/TEST-old.xml",
        BEGUN.minusSeconds(9),
        "<testsuite errors=\"5\" failures=\"5\" skipped=\"0\" tests=\"10\">");
    assertThat(TestTotals.of(home, BEGUN)).hasToString("13 passed, 2 failed, 2 skipped");
  }

  @Test
  void a_report_of_browser_tests_holds_several_suites() throws Exception {
    report(
        "g/target/browser-reports/TEST-browser.xml",
        BEGUN.plusSeconds(1),
        "<testsuites tests=\"9\" failures=\"1\">\n"
            + "<testsuite name=\"my/a.spec.ts\" tests=\"5\" failures=\"1\" skipped=\"1\""
            + " errors=\"0\"></testsuite><testsuite tests=\"4\" failures=\"0\" skipped=\"0\""
            + " errors=\"0\">");
    assertThat(TestTotals.of(home, BEGUN)).hasToString("7 passed, 1 failed, 1 skipped");
  }

  @Test
  void what_no_report_says_is_added() {
    assertThat(new TestTotals(3, 1, 0).plus(new TestTotals(0, 0, 40)))
        .hasToString("3 passed, 1 failed, 40 skipped");
  }

  @Test
  void no_report_is_no_test() throws Exception {
    assertThat(TestTotals.of(home, BEGUN)).hasToString("0 passed, 0 failed, 0 skipped");
  }
}
