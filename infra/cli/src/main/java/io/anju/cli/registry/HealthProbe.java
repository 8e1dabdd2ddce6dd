package io.anju.cli.registry;

import io.anju.cli.part.Part;
import io.anju.cli.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks parts how they are. A service is up when a write of its own has just gone through the store
 * and the broker, the overview when it has come back into its views as well (health group {@code
 * writes}); gateway and identity when they are ready.
 */
public final class HealthProbe implements AutoCloseable {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

  /** A service itself gives up earlier. */
  private static final Duration TIMEOUT = Duration.ofSeconds(15);

  private final Settings settings;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_TIMEOUT)
          .build();

  public HealthProbe(Settings settings) {
    this.settings = settings;
  }

  /**
   * @param part one that answers HTTP: not the broker, not the store
   */
  public PartHealth healthOf(Part part) {
    var group = part.isService() ? "writes" : "readiness";
    var address = URI.create(settings.localUrl(part) + "/actuator/health/" + group);
    try {
      var response =
          http.send(
              HttpRequest.newBuilder(address).timeout(TIMEOUT).build(),
              HttpResponse.BodyHandlers.ofString());
      return read(JsonMapper.shared().readTree(response.body()));
    } catch (IOException | JacksonException _) {
      return PartHealth.SILENT;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return PartHealth.SILENT;
    }
  }

  static PartHealth read(JsonNode answer) {
    var status = answer.path("status").asString("");
    if (status.equals("UP")) {
      return PartHealth.UP;
    }
    var failed =
        answer.path("components").values().stream()
            .filter(component -> !component.path("status").asString("").equals("UP"))
            .map(component -> component.path("details").path("failed").asString(""))
            .filter(name -> !name.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    if (!failed.isEmpty()) {
      return new PartHealth(false, "no writes (" + failed + ")");
    }
    return status.isEmpty()
        ? PartHealth.SILENT
        : new PartHealth(false, status.toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
