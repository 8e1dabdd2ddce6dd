package io.anju.cli.settings;

import io.anju.cli.part.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where everything is: {@code ANJU_*} variables of the environment, each with a default.
 *
 * @param home the folder of the sources and of {@code /anju}; relative folders are relative to it
 * @param environment the variables as they were given
 */
public record Settings(Path home, Map<String, String> environment) {

  private static final int HIGHEST_PORT = 65_535;

  public Settings {
    home = home.toAbsolutePath().normalize();
    environment = Map.copyOf(environment);
  }

  public Path data() {
    return folder("ANJU_DATA", "data");
  }

  /** Process records and locks. */
  public Path run() {
    return data().resolve("run");
  }

  public Path logs() {
    return data().resolve("logs");
  }

  /** Builds, and logs of builds. */
  public Path state() {
    return home.resolve(".anju");
  }

  /**
   * @throws InvalidSettingException if the variable that names it holds no port
   */
  public int port(Part part) {
    var name = "ANJU_" + part.name() + "_PORT";
    var base = get("ANJU_PORT_BASE");
    return get(name)
        .map(value -> parsePort(name, value))
        .or(() -> base.map(value -> parsePort("ANJU_PORT_BASE", value) + part.portOffset()))
        .orElse(part.defaultPort());
  }

  private static int parsePort(String name, String value) {
    if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= HIGHEST_PORT) {
      return Integer.parseInt(value);
    }
    throw new InvalidSettingException(name + " is not a port: '" + value + "'");
  }

  /**
   * A whole number.
   *
   * @throws InvalidSettingException if the variable holds something else
   */
  public int number(String name, int defaultValue) {
    var value = get(name);
    if (value.isPresent() && !value.get().matches("\\d{1,9}")) {
      throw new InvalidSettingException(name + " is not a number: '" + value.get() + "'");
    }
    return value.map(Integer::parseInt).orElse(defaultValue);
  }

  /** Where commands reach a part on this machine. */
  public String localUrl(Part part) {
    return "http://127.0.0.1:" + port(part);
  }

  /** The address of the gateway as users know it. */
  public String url() {
    return get("ANJU_URL").orElse("http://localhost:" + port(Part.GATEWAY));
  }

  public String issuer() {
    return get("ANJU_ISSUER").orElse("http://localhost:" + port(Part.IDENTITY));
  }

  public Path credentials() {
    return get("ANJU_CREDENTIALS")
        .map(home::resolve)
        .orElse(data().resolve("identity").resolve("credentials.json"));
  }

  /** Whether a part is provided from outside: a MongoDB or Kafka named in the environment. */
  public boolean isExternal(Part part) {
    return switch (part) {
      case BROKER -> get("ANJU_KAFKA").isPresent();
      case STORE -> get("ANJU_MONGODB_URI").isPresent();
      case IDENTITY, RESIDENCE, HOUSING, EMPLOYMENT, OVERVIEW, LEDGER, GATEWAY -> false;
    };
  }

  /** The file that moves business time; once it exists it stays in force for its data folder. */
  public Path clockFile() {
    return data().resolve("clock");
  }

  public Optional<String> clock() {
    return get("ANJU_CLOCK")
        .or(() ->
            Files.exists(clockFile()) ? Optional.of(clockFile().toString()) : Optional.empty());
  }

  /** The heap of one Java process, as {@code -Xmx} takes it. */
  public String heap(String process) {
    return get("ANJU_MEMORY_" + process.toUpperCase(Locale.ROOT))
        .orElse(
            switch (process) {
              case "registry", "trial" -> "640m";
              case "bench" -> "512m";
              case "broker", "store", "overview" -> "160m";
              // Two passwords may be hashed at a time, with 12 MB each.
              case "identity" -> "96m";
              // Its index of addresses takes 80 MB for a million of them.
              case "housing" -> "256m";
              default -> "128m";
            });
  }

  /** What tells two users of one data folder apart: other sources, or other ports. */
  public String installation() {
    var ports = new TreeMap<Part, Integer>();
    for (var part : Part.values()) {
      ports.put(part, port(part));
    }
    return home + " on ports " + ports.values();
  }

  /** A value that was set and is not blank. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  private Path folder(String name, String defaultValue) {
    return home.resolve(get(name).orElse(defaultValue)).normalize();
  }

  /** Whether a variable is set to this value. */
  public boolean is(String name, String value) {
    return get(name).filter(value::equals).isPresent();
  }

  /** These settings with others on top. */
  public Settings with(Map<String, String> changes) {
    var changed = new HashMap<>(environment);
    changed.putAll(changes);
    return new Settings(home, changed);
  }

  /** These settings without those named and without the ports and addresses of single parts. */
  public Settings withoutPartsAnd(Set<String> names) {
    var changed = new HashMap<>(environment);
    changed.keySet().removeAll(names);
    for (var part : Part.values()) {
      changed.remove("ANJU_" + part.name() + "_PORT");
      changed.remove("ANJU_" + part.name() + "_BIND");
    }
    return new Settings(home, changed);
  }

  /** What processes started from here are given: all of the above, resolved. */
  public Map<String, String> resolved() {
    var resolved = new HashMap<>(environment);
    for (var part : Part.values()) {
      resolved.put("ANJU_" + part.name() + "_PORT", String.valueOf(port(part)));
    }
    resolved.put("ANJU_HOME", home.toString());
    resolved.put("ANJU_DATA", data().toString());
    resolved.put("ANJU_ISSUER", issuer());
    resolved.put("ANJU_URL", url());
    resolved.put("ANJU_CREDENTIALS", credentials().toString());
    clock().ifPresent(clock -> resolved.put("ANJU_CLOCK", clock));
    return resolved;
  }
}
