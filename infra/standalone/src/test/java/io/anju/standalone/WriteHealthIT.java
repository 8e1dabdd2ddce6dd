package io.anju.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.cli.part.Part;
import io.anju.cli.registry.HealthProbe;
import io.anju.cli.registry.PartHealth;
import io.anju.cli.settings.Settings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteHealthIT {

  @TempDir private Path data;

  @Test
  void broker_that_takes_no_records_is_not_up_while_readiness_stays_green() throws Exception {
    var environment = new HashMap<>(Map.of("ANJU_DATA", data.toString()));
    for (var part : Part.values()) {
      environment.put("ANJU_" + part.name() + "_PORT", String.valueOf(FreePortFixture.next()));
    }
    var settings = new StandaloneSettings(environment);
    try (var launcher = new PartLauncher(settings);
        var probe = new HealthProbe(new Settings(Path.of("."), environment));
        var http = HttpClient.newHttpClient();
        var admin =
            Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + settings.port(Part.BROKER)))) {
      launcher.start(EnumSet.of(Part.BROKER, Part.STORE, Part.OVERVIEW));
      await(probe, PartHealth.UP);

      limitRecords(admin, "1");
      await(probe, new PartHealth(false, "no writes (broker)"));
      var readiness =
          HttpRequest.newBuilder(
                  URI.create(settings.url(Part.OVERVIEW) + "/actuator/health/readiness"))
              .build();
      assertThat(http.send(readiness, HttpResponse.BodyHandlers.ofString()).statusCode())
          .isEqualTo(200);

      limitRecords(admin, "1000000");
      await(probe, PartHealth.UP);
    }
  }

  private static void await(HealthProbe probe, PartHealth wanted) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(500))
        .until(() -> probe.healthOf(Part.OVERVIEW), wanted::equals);
  }

  /** With a limit of one byte the broker answers everything and takes no record. */
  private static void limitRecords(Admin admin, String bytes) throws Exception {
    admin
        .incrementalAlterConfigs(
            Map.of(
                new ConfigResource(ConfigResource.Type.TOPIC, "platform.probe"),
                List.of(
                    new AlterConfigOp(
                        new ConfigEntry("max.message.bytes", bytes), AlterConfigOp.OpType.SET))))
        .all()
        .get();
  }
}
