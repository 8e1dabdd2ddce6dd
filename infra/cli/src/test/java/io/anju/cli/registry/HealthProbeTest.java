package io.anju.cli.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.anju.cli.part.Part;
import io.anju.cli.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthProbeTest {

  private HttpServer server;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private void answer(String group, int status, String body) {
    server.createContext(
        "/actuator/health/" + group,
        exchange -> {
          var bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private PartHealth healthOf(Part part) {
    var settings =
        new Settings(
            Path.of("."),
            Map.of("ANJU_" + part.name() + "_PORT", String.valueOf(server.getAddress().getPort())));
    try (var probe = new HealthProbe(settings)) {
      return probe.healthOf(part);
    }
  }

  @Test
  void service_that_is_ready_but_whose_writes_stop_at_the_broker_is_not_up() {
    answer("readiness", 200, "{\"status\":\"UP\"}");
    answer(
        "writes",
        503,
        """
        {"status": "DOWN", "components": {
          "writePath": {"status": "DOWN", "details": {"failed": "broker"}}}}
        """);
    assertThat(healthOf(Part.RESIDENCE)).isEqualTo(new PartHealth(false, "no writes (broker)"));
  }

  @Test
  void service_whose_writes_get_through_is_up() {
    answer("writes", 200, "{\"status\":\"UP\"}");
    assertThat(healthOf(Part.OVERVIEW)).isEqualTo(PartHealth.UP);
  }

  @Test
  void gateway_is_up_when_it_is_ready() {
    answer("readiness", 200, "{\"status\":\"UP\"}");
    assertThat(healthOf(Part.GATEWAY)).isEqualTo(PartHealth.UP);
  }

  @Test
  void part_that_refuses_traffic_says_so() {
    answer("readiness", 503, "{\"status\":\"OUT_OF_SERVICE\"}");
    assertThat(healthOf(Part.IDENTITY)).isEqualTo(new PartHealth(false, "out of service"));
  }

  @Test
  void part_that_answers_with_something_else_is_silent() {
    answer("writes", 200, "hello");
    assertThat(healthOf(Part.LEDGER)).isEqualTo(PartHealth.SILENT);
  }
}
