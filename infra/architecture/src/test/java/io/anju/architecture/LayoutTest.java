package io.anju.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What fits on a page, and in a head: sizes of files and packages (docs/style.md). */
class LayoutTest {

  private static final int MAX_FILES_OF_PACKAGE = 25;
  private static final int MAX_LINES_OF_FILE = 300;
  private static final int MAX_CHARACTERS_OF_LINE = 120;

  private static final List<Path> JAVA = Sources.java();

  @Test
  void no_package_holds_more_than_25_files() {
    var crowded =
        JAVA.stream()
            .filter(file -> file.toString().contains("/src/main/java/"))
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(groupingBy(Path::getParent, counting()));
    crowded.values().removeIf(files -> files <= MAX_FILES_OF_PACKAGE);
    assertThat(crowded).isEmpty();
  }

  @Test
  void no_source_file_is_longer_than_300_lines() {
    assertThat(JAVA)
        .allSatisfy(file ->
            assertThat(Sources.lines(file))
                .as(Sources.name(file))
                .hasSizeLessThanOrEqualTo(MAX_LINES_OF_FILE));
  }

  /** Imports apart: Java has no way to break them. */
  @Test
  void no_source_line_is_wider_than_120_characters() {
    assertThat(JAVA.stream().flatMap(LayoutTest::wideLines)).isEmpty();
  }

  @Test
  void every_package_of_production_code_is_null_marked_and_says_what_it_is_for() {
    var packages =
        JAVA.stream()
            .filter(file -> file.toString().contains("/src/main/java/"))
            .map(Path::getParent)
            .distinct()
            .map(folder -> folder.resolve("package-info.java"));
    assertThat(packages)
        .allSatisfy(info ->
            assertThat(info)
                .content()
                .as(Sources.name(info))
                .contains("@NullMarked")
                .startsWith("/**"));
  }

  private static Stream<String> wideLines(Path file) {
    var lines = Sources.lines(file);
    return IntStream.range(0, lines.size())
        .filter(number -> lines.get(number).length() > MAX_CHARACTERS_OF_LINE)
        .filter(number -> !lines.get(number).startsWith("import "))
        .mapToObj(number -> Sources.name(file) + ":" + (number + 1));
  }
}
