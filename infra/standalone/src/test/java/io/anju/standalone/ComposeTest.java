package io.anju.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * The compose file cannot be run without a container engine; what it says can still be held against
 * what the parts read.
 */
class ComposeTest {

  private static final Path ROOT = Path.of("..", "..");
  private static final List<String> PARTS =
      List.of("residence", "housing", "employment", "overview", "ledger", "gateway");
  private static final Map<String, Object> COMPOSE = compose();

  @Test
  void every_setting_of_a_part_is_read_by_it() {
    for (String part : PARTS) {
      String read = resource("anju-platform.yml") + resource(part + ".yml");
      environment(part).keySet().stream()
          .filter(name -> name.startsWith("ANJU_"))
          .forEach(name -> assertThat(read).as(part).contains("${" + name));
    }
  }

  @Test
  void healthcheck_uses_the_port_the_part_listens_on() {
    for (String part : PARTS) {
      assertThat(service(part).get("image")).isEqualTo("anju/" + part + ":0.1.0");
      String port =
          resource(part + ".yml")
              .replaceAll("(?s).*port: \\$\\{ANJU_" + part.toUpperCase() + "_PORT:(\\d+)}.*", "$1");
      assertThat(service(part).get("healthcheck").toString())
          .contains("/dev/tcp/127.0.0.1/" + port + " ");
    }
  }

  @Test
  void gateway_addresses_services_by_container_name() {
    for (String part : PARTS.subList(0, 5)) {
      assertThat(environment("gateway").get("ANJU_" + part.toUpperCase() + "_URL").toString())
          .startsWith("http://" + part + ":");
    }
  }

  @Test
  void no_secret_has_a_default() {
    String text = text(ROOT.resolve("docker-compose.yml"));
    var secrets =
        Stream.of(text.split("\n"))
            .filter(line -> line.matches(".*(PASSWORD|SECRET): .*"))
            .toList();
    assertThat(secrets)
        .hasSizeGreaterThan(3)
        .allMatch(line -> line.contains(":?run infra/compose/secrets}"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> environment(String part) {
    return (Map<String, Object>) service(part).get("environment");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> service(String part) {
    return (Map<String, Object>) ((Map<String, Object>) COMPOSE.get("services")).get(part);
  }

  private static Map<String, Object> compose() {
    return new Yaml().load(text(ROOT.resolve("docker-compose.yml")));
  }

  private static String resource(String name) {
    try (var found = ComposeTest.class.getResourceAsStream("/" + name)) {
      return new String(found.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.collect(Collectors.joining("\n"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
