package io.anju.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The page of all settings, made from the configuration that ships: its keys, values and comments.
 */
final class SettingsPage {

  private static final Pattern ENVIRONMENT =
      Pattern.compile("\\$\\{(ANJU_[A-Z_]+)(?::((?:[^{}]|\\$\\{[^{}]*})*))?}");

  private static final String HEAD =
      """
      # Settings

      Every setting of the services, as their configuration ships it: the key, the environment
      variable that overrules it, the value without one, and what it is for. Any key can also be set
      as Spring Boot's properties are: `--anju.housing.load=4403`, or `ANJU_HOUSING_LOAD=4403`.
      `./anju help settings` has those of the launcher. This page is made from the code and a test
      holds it to that; `mvn -pl infra/architecture -am verify -Dtest=SettingsPageTest -Dsettings.write=true
      -Dsurefire.failIfNoSpecifiedTests=false` writes it anew.
      """;

  private record Setting(String key, String value, String comment) {

    boolean isOurs() {
      return key.startsWith("anju.") || ENVIRONMENT.matcher(value).find();
    }

    String row() {
      var variables =
          ENVIRONMENT
              .matcher(value)
              .results()
              .map(found -> "`" + found.group(1) + "`")
              .distinct()
              .collect(Collectors.joining(", "));
      return "| `%s` | %s | %s | %s |".formatted(key, variables, withoutVariables(), cell(comment));
    }

    private String withoutVariables() {
      var found = ENVIRONMENT.matcher(value);
      var shipped = found.matches() ? (found.group(2) == null ? "" : found.group(2)) : value;
      return shipped.isEmpty() ? "" : "`" + cell(shipped) + "`";
    }

    private static String cell(String text) {
      return text.replace("|", "\\|");
    }
  }

  private SettingsPage() {}

  static String generate() {
    return Sources.endingWith(".yml").stream()
        .filter(SettingsPage::isConfiguration)
        .sorted()
        .map(SettingsPage::section)
        .filter(section -> !section.isEmpty())
        .collect(Collectors.joining("\n", HEAD + "\n", ""));
  }

  /** The file a service is configured by, not data such as rules and checklists. */
  private static boolean isConfiguration(Path file) {
    return file.getParent().endsWith(Path.of("src", "main", "resources"));
  }

  private static String section(Path file) {
    var rows = settings(file).filter(Setting::isOurs).map(Setting::row).toList();
    return rows.isEmpty()
        ? ""
        : "## "
            + file.getFileName()
            + "\n\n| setting | environment | without it | meaning |\n|---|---|---|---|\n"
            + String.join("\n", rows)
            + "\n";
  }

  private static Stream<Setting> settings(Path file) {
    var options = new LoaderOptions();
    options.setProcessComments(true);
    try (Reader reader = Files.newBufferedReader(file)) {
      return StreamSupport.stream(new Yaml(options).composeAll(reader).spliterator(), false)
          .flatMap(document -> settings("", document, ""))
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Setting> settings(String key, Node node, String comment) {
    return switch (node) {
      case MappingNode mapping ->
          mapping.getValue().stream().flatMap(entry -> settings(key, entry, comment));
      case SequenceNode list ->
          Stream.of(
              new Setting(
                  key,
                  list.getValue().stream()
                      .map(SettingsPage::text)
                      .collect(Collectors.joining(", ")),
                  comment));
      case ScalarNode value -> Stream.of(new Setting(key, value.getValue(), comment));
      default -> Stream.of();
    };
  }

  private static Stream<Setting> settings(String parent, NodeTuple entry, String comment) {
    var name = ((ScalarNode) entry.getKeyNode()).getValue();
    var own = comment(entry.getKeyNode());
    return settings(
        parent.isEmpty() ? name : parent + "." + name,
        entry.getValueNode(),
        own.isEmpty() && !parent.isEmpty() ? comment : parent.isEmpty() ? "" : own);
  }

  private static String comment(Node key) {
    List<CommentLine> lines = key.getBlockComments();
    return lines == null
        ? ""
        : lines.stream()
            .map(line -> line.getValue().strip())
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(" "));
  }

  private static String text(Node node) {
    return switch (node) {
      case ScalarNode value -> value.getValue();
      case MappingNode mapping ->
          mapping.getValue().stream()
              .map(entry -> text(entry.getKeyNode()) + " " + text(entry.getValueNode()))
              .collect(Collectors.joining(" ", "(", ")"));
      default -> "";
    };
  }
}
