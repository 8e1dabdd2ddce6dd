package io.anju.bench.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The addresses of the registry, its store and its broker.
 *
 * @param gateway the address of the gateway
 * @param issuer the identity provider
 * @param credentials the file of the embedded provider's clients
 * @param data the data folder
 * @param home the folder of the {@code anju} command
 */
public record BenchSettings(URI gateway, URI issuer, Path credentials, Path data, Path home) {

  public static BenchSettings fromEnvironment() {
    Map<String, String> environment = System.getenv();
    String data = environment.getOrDefault("ANJU_DATA", "data");
    return new BenchSettings(
        URI.create(environment.getOrDefault("ANJU_URL", "http://127.0.0.1:8080")),
        URI.create(environment.getOrDefault("ANJU_ISSUER", "http://localhost:9000")),
        Path.of(environment.getOrDefault("ANJU_CREDENTIALS", data + "/identity/credentials.json")),
        Path.of(data),
        Path.of(environment.getOrDefault("ANJU_HOME", ".")));
  }

  /** The connection string of the document store, with the credentials of the embedded one. */
  public String mongodb() {
    String external = System.getenv("ANJU_MONGODB_URI");
    if (external != null && !external.isBlank()) {
      return external;
    }
    try {
      return "mongodb://"
          + Files.readString(data.resolve("store").resolve("credentials")).strip()
          + "@127.0.0.1:"
          + System.getenv().getOrDefault("ANJU_STORE_PORT", "27017")
          + "/?authSource=admin&authMechanism=SCRAM-SHA-256";
    } catch (IOException unreadable) {
      throw new UncheckedIOException("no store credentials in " + data, unreadable);
    }
  }

  /** The address of the broker. */
  public String kafka() {
    String external = System.getenv("ANJU_KAFKA");
    return external != null && !external.isBlank()
        ? external
        : "127.0.0.1:" + System.getenv().getOrDefault("ANJU_BROKER_PORT", "9092");
  }

  /**
   * The metrics endpoint of a service.
   *
   * @param part such as {@code employment}
   * @param defaultPort its port if the environment sets none
   */
  public URI metrics(String part, int defaultPort) {
    return URI.create(
        "http://127.0.0.1:"
            + System.getenv()
                .getOrDefault(
                    "ANJU_" + part.toUpperCase(Locale.ROOT) + "_PORT",
                    Integer.toString(defaultPort))
            + "/actuator/prometheus");
  }
}
