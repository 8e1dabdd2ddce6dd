package io.anju.standalone;

import io.anju.cli.part.Part;
import io.anju.cli.settings.Settings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where everything is: read from {@code ANJU_*} environment variables, each with a good default.
 *
 * @param environment {@code ANJU_DATA}, {@code ANJU_BIND} (gateway and identity), {@code
 *     ANJU_<PART>_PORT}, {@code ANJU_<PART>_BIND}, {@code ANJU_STORE_CACHE} (bytes, or with k, m,
 *     g), {@code ANJU_MONGODB_URI}, {@code ANJU_KAFKA}, {@code ANJU_ISSUER}, {@code ANJU_KEYS}
 */
record StandaloneSettings(Map<String, String> environment) {

  private static final String LOOPBACK = "127.0.0.1";

  Path data() {
    return Path.of(get("ANJU_DATA", "data")).toAbsolutePath().normalize();
  }

  int port(Part part) {
    var name = "ANJU_" + part.name() + "_PORT";
    var value = get(name, String.valueOf(part.defaultPort()));
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " is not a port: '" + value + "'", e);
    }
  }

  String bind(Part part) {
    return get(
        "ANJU_" + part.name() + "_BIND", part.isPublic() ? get("ANJU_BIND", LOOPBACK) : LOOPBACK);
  }

  /** Where the other parts on this machine find it. */
  String host(Part part) {
    var bind = bind(part);
    return bind.equals("0.0.0.0") || bind.equals("::") ? LOOPBACK : bind;
  }

  String url(Part part) {
    return "http://" + host(part) + ":" + port(part);
  }

  long storeCache() {
    return MemorySize.parse(get("ANJU_STORE_CACHE", "256m"));
  }

  String issuer() {
    return get("ANJU_ISSUER", "http://localhost:" + port(Part.IDENTITY));
  }

  /** Whether a part is provided from outside: a MongoDB or Kafka named in the environment. */
  boolean isExternal(Part part) {
    return switch (part) {
      case BROKER -> !get("ANJU_KAFKA", "").isEmpty();
      case STORE -> !get("ANJU_MONGODB_URI", "").isEmpty();
      case IDENTITY, RESIDENCE, HOUSING, EMPLOYMENT, OVERVIEW, LEDGER, GATEWAY -> false;
    };
  }

  /**
   * What every service is given, as the properties it reads; how to log in to the store comes from
   * {@link StorePart#uri()}.
   */
  Map<String, String> serviceProperties() {
    var properties = new LinkedHashMap<String, String>();
    properties.put("ANJU_DATA", data().toString());
    properties.put("ANJU_KEYS", get("ANJU_KEYS", data().resolve("keys").toString()));
    properties.put("ANJU_ISSUER", issuer());
    properties.put("ANJU_JWKS", url(Part.IDENTITY) + "/oauth2/jwks");
    properties.put("ANJU_KAFKA", get("ANJU_KAFKA", host(Part.BROKER) + ":" + port(Part.BROKER)));
    for (var part : Part.values()) {
      properties.put("ANJU_" + part.name() + "_URL", url(part));
    }
    return properties;
  }

  /** What tells two users of one data folder apart, in the same words as the command. */
  String installation() {
    return new Settings(Path.of(get("ANJU_HOME", ".")), environment).installation();
  }

  private String get(String name, String defaultValue) {
    var value = environment.get(name);
    return value == null || value.isBlank() ? defaultValue : value.strip();
  }
}
