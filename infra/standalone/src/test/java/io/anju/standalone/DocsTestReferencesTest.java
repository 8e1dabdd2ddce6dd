package io.anju.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of articles in docs/permits.md is whole, and every test that a page names exists. */
class DocsTestReferencesTest {

  private static final Path ROOT = Path.of("../..");
  private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");

  @Test
  void every_article_has_a_row() throws IOException {
    var lines = Files.readAllLines(ROOT.resolve("docs/permits.md"));
    var articles =
        Stream.concat(
            Stream.of(2, 3, 4, 9, 10, 11, 12, 13, 16, 17, 18)
                .map(number -> "| Decree 663 art. " + number + " |"),
            Stream.of(7, 8, 9, 10, 11, 12, 13, 14, 19, 20, 21, 22, 23, 24, 25, 26, 27, 37, 38)
                .map(number -> "| Shenzhen art. " + number + " |"));
    assertThat(articles)
        .allSatisfy(article ->
            assertThat(lines)
                .anySatisfy(line -> assertThat(line).startsWith(article).containsPattern(NAMED)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"permits", "tenancies"})
  void every_referenced_test_exists(String page) throws IOException {
    Map<String, String> tests = new HashMap<>();
    for (String module : List.of("services/residence", "services/housing", "infra/standalone")) {
      try (var files = Files.walk(ROOT.resolve(module + "/src/test"))) {
        for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
          tests.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
        }
      }
    }
    List<String> absent = new ArrayList<>();
    var named = NAMED.matcher(Files.readString(ROOT.resolve("docs/" + page + ".md")));
    int count = 0;
    while (named.find()) {
      count++;
      if (!tests.getOrDefault(named.group(1), "").contains("void " + named.group(2) + "(")) {
        absent.add(named.group());
      }
    }
    assertThat(count).isGreaterThan(20);
    assertThat(absent).isEmpty();
  }
}
