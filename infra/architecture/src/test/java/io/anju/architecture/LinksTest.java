package io.anju.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link of a page leads to a file that is there, and to a heading that it has. */
class LinksTest {

  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
  private static final Pattern ELSEWHERE = Pattern.compile("^[a-z]+:.*");

  static Stream<Path> pages() {
    return Sources.endingWith(".md").stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void links_of_a_page_resolve(Path page) {
    assertThat(LINK.matcher(withoutCode(page)).results().map(link -> link.group(1)))
        .filteredOn(target -> !ELSEWHERE.matcher(target).matches())
        .filteredOn(target -> !resolves(page, target))
        .isEmpty();
  }

  private static boolean resolves(Path page, String target) {
    var parts = target.split("#", 2);
    var file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    return Files.exists(file) && (parts.length == 1 || hasHeading(file, parts[1]));
  }

  private static boolean hasHeading(Path page, String anchor) {
    return Sources.lines(page).stream()
        .filter(line -> line.startsWith("#"))
        .map(LinksTest::anchor)
        .anyMatch(anchor::equals);
  }

  /** As the hosts of repositories make them: lower case, blanks become hyphens, marks go. */
  private static String anchor(String heading) {
    return heading
        .replaceFirst("^#+\\s*", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
        .strip()
        .replaceAll("\\s", "-");
  }

  private static String withoutCode(Path page) {
    return Pattern.compile("(?s)```.*?```|`[^`\n]*`")
        .splitAsStream(Sources.text(page))
        .collect(Collectors.joining(" "));
  }
}
