package io.anju.residence.rules.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Where rule files are: those that ship, and a city's own folder with {@code *.yml} and {@code
 * holidays/*.yml}.
 */
final class RuleFolder {

  private static final String SHIPPED = "/io/anju/residence/rules/";
  private static final List<String> RULE_SETS =
      List.of("decree-663", "shenzhen-2015", "zhejiang-2016", "hangzhou-2018");
  private static final List<String> HOLIDAYS = List.of("holidays");

  private final String cityFolder;

  /**
   * @param cityFolder blank where there are none but those that ship
   */
  RuleFolder(String cityFolder) {
    this.cityFolder = cityFolder;
  }

  SequencedMap<String, String> ruleSets() {
    return files(RULE_SETS, "");
  }

  SequencedMap<String, String> holidays() {
    return files(HOLIDAYS, "holidays");
  }

  private SequencedMap<String, String> files(List<String> shipped, String below) {
    var files = new LinkedHashMap<String, String>();
    shipped.forEach(name -> files.put(name + ".yml", shipped(name)));
    if (!cityFolder.isBlank()) {
      var folder = Path.of(cityFolder).resolve(below);
      if (below.isEmpty() && !Files.isDirectory(folder)) {
        throw new IllegalStateException("anju.rules.location is no folder: " + folder);
      }
      texts(folder, files);
    }
    return files;
  }

  private static String shipped(String name) {
    try (InputStream file = RuleFolder.class.getResourceAsStream(SHIPPED + name + ".yml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void texts(Path folder, SequencedMap<String, String> into) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.newDirectoryStream(folder, "*.{yml,yaml}")) {
      for (var file : files) {
        into.put(file.toString(), Files.readString(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
