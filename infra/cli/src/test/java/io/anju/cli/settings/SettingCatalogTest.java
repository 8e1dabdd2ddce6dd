package io.anju.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingCatalogTest {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Pattern VARIABLE = Pattern.compile("\\bANJU_[A-Z0-9_]*[A-Z0-9]\\b");
  private static final Set<String> SKIPPED =
      Set.of(
          "target", "node_modules", "test", "e2e", "dev", ".git", ".anju", ".jc", "data", "docs");

  /** Names that look like settings and are none, with what they are. */
  private static final Map<String, String> NOT_SETTINGS =
      Map.of("ANJU_IDENTITY", "the session cookie of the embedded identity provider");

  private final SettingCatalog catalog = SettingCatalog.load();

  @Test
  void every_variable_that_sources_read_is_described() throws IOException {
    var read = variables();
    assertThat(read).containsKeys("ANJU_HOUSING_LOAD", "ANJU_DATA", "ANJU_STORE_CACHE");
    assertThat(
            read.entrySet().stream()
                .filter(one -> !catalog.describes(one.getKey()))
                .filter(one -> !NOT_SETTINGS.containsKey(one.getKey()))
                .map(Map.Entry::toString))
        .as("variables that help settings does not list, with a file that reads them")
        .isEmpty();
  }

  @Test
  void every_described_variable_is_read_somewhere() throws IOException {
    var read = variables().keySet();
    assertThat(
            catalog.settings().stream()
                .filter(setting -> !setting.name().contains("<"))
                .map(SettingCatalog.Setting::name)
                .filter(name -> !read.contains(name)))
        .isEmpty();
  }

  @Test
  void every_setting_is_listed_with_its_default_and_its_group() {
    assertThat(catalog.format())
        .contains("Housing\n", "ANJU_HOUSING_LOAD", "(3205)", "ANJU_<PART>_PORT");
    assertThat(catalog.settings())
        .allSatisfy(setting -> assertThat(setting.description()).isNotEmpty())
        .allSatisfy(setting -> assertThat(setting.group()).isNotEmpty());
    assertThat(catalog.settings().stream().map(SettingCatalog.Setting::name))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ANJU_RESIDENCE_PORT", "ANJU_MEMORY_REGISTRY", "ANJU_DATA"})
  void placeholder_describes_each_of_its_variables(String variable) {
    assertThat(catalog.describes(variable)).isTrue();
  }

  @Test
  void unknown_variable_is_not_described() {
    assertThat(catalog.describes("ANJU_NO_SUCH_THING")).isFalse();
  }

  /** Of all sources but the catalogue itself, each with a file that names it. */
  private static Map<String, String> variables() throws IOException {
    var variables = new TreeMap<String, String>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return SKIPPED.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (isSource(file)) {
              var text = Files.readString(file, StandardCharsets.ISO_8859_1);
              VARIABLE
                  .matcher(text)
                  .results()
                  .map(found -> found.group())
                  .collect(Collectors.toSet())
                  .forEach(name -> variables.putIfAbsent(name, ROOT.relativize(file).toString()));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return variables;
  }

  private static boolean isSource(Path file) {
    var name = file.getFileName().toString();
    return !name.equals("settings.txt")
        && !name.equals("playwright.config.ts")
        && (name.matches(".*\\.(java|yml|yaml|json|xml|properties|sh|ts|tsx)")
            || name.equals("anju")
            || name.equals("secrets"));
  }
}
