package io.anju.bench.client;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the registry is.
 *
 * @param gateway its door
 * @param issuer the identity provider
 * @param credentials the file of the embedded provider's clients
 * @param data the data folder
 * @param home the folder of the {@code anju} command
 */
public record Settings(URI gateway, URI issuer, Path credentials, Path data, Path home) {

  public static Settings fromEnvironment() {
    Map<String, String> given = System.getenv();
    String data = given.getOrDefault("ANJU_DATA", "data");
    return new Settings(
        URI.create(given.getOrDefault("ANJU_URL", "http://127.0.0.1:8080")),
        URI.create(given.getOrDefault("ANJU_ISSUER", "http://localhost:9000")),
        Path.of(given.getOrDefault("ANJU_CREDENTIALS", data + "/identity/credentials.json")),
        Path.of(data),
        Path.of(given.getOrDefault("ANJU_HOME", ".")));
  }
}
