package io.anju.cli.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How many tests passed, failed and were skipped, by the reports of Surefire, Failsafe and the
 * browser tests, which put several suites into one report.
 */
record TestTotals(int passed, int failed, int skipped) {

  static final TestTotals NONE = new TestTotals(0, 0, 0);

  private static final Pattern SUITE = Pattern.compile("<testsuite [^>]*>");
  private static final Set<String> FOLDERS =
      Set.of("surefire-reports", "failsafe-reports", BrowserTests.REPORTS);

  /** Of all reports under this folder that were written since. */
  static TestTotals of(Path home, Instant since) throws IOException {
    var tests = 0;
    var failed = 0;
    var skipped = 0;
    for (var report : reports(home, since)) {
      var suite = SUITE.matcher(Files.readString(report, StandardCharsets.UTF_8));
      while (suite.find()) {
        tests += number(suite.group(), "tests");
        failed += number(suite.group(), "failures") + number(suite.group(), "errors");
        skipped += number(suite.group(), "skipped");
      }
    }
    return new TestTotals(tests - failed - skipped, failed, skipped);
  }

  private static List<Path> reports(Path home, Instant since) throws IOException {
    var reports = new ArrayList<Path>();
    Files.walkFileTree(
        home,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return Set.of("node_modules", ".git", ".anju", "data", "src")
                    .contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            var name = file.getFileName().toString();
            if (FOLDERS.contains(folderName(file))
                && name.startsWith("TEST-")
                && name.endsWith(".xml")
                && !attributes.lastModifiedTime().toInstant().isBefore(since)) {
              reports.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return reports;
  }

  private static String folderName(Path file) {
    var folder = file.getParent();
    return folder == null ? "" : String.valueOf(folder.getFileName());
  }

  private static int number(String suite, String attribute) {
    var found = Pattern.compile(" " + attribute + "=\"(\\d+)\"").matcher(suite);
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }

  TestTotals plus(TestTotals other) {
    return new TestTotals(passed + other.passed, failed + other.failed, skipped + other.skipped);
  }

  @Override
  public String toString() {
    return passed + " passed, " + failed + " failed, " + skipped + " skipped";
  }
}
