package io.anju.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.cli.part.Part;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartLauncherIT {

  @TempDir private Path data;

  @Test
  void started_parts_write_status_files_and_stopped_parts_remove_them() throws Exception {
    var settings = settings(FreePortFixture.next());
    var identity = data.resolve("run/identity.part");
    try (var launcher = new PartLauncher(settings);
        var http = HttpClient.newHttpClient()) {
      launcher.start(EnumSet.of(Part.BROKER, Part.IDENTITY));
      assertThat(identity)
          .hasContent(ProcessHandle.current().pid() + " " + settings.port(Part.IDENTITY));
      assertThat(data.resolve("run/broker.part")).exists();
      var readiness =
          HttpRequest.newBuilder(
                  URI.create(settings.url(Part.IDENTITY) + "/actuator/health/readiness"))
              .build();
      assertThat(http.send(readiness, HttpResponse.BodyHandlers.ofString()).body())
          .contains("\"UP\"");
    }
    assertThat(identity).doesNotExist();
    assertThat(data.resolve("run/broker.part")).doesNotExist();
    for (var part : EnumSet.of(Part.BROKER, Part.IDENTITY)) {
      try (var free = new ServerSocket()) {
        free.setReuseAddress(true);
        free.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port(part)));
        assertThat(free.isBound()).isTrue();
      }
    }
  }

  @Test
  void part_that_cannot_start_is_reported_and_the_rest_is_stopped() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var launcher = new PartLauncher(settings(taken.getLocalPort()));
      assertThatThrownBy(() -> launcher.start(EnumSet.of(Part.BROKER, Part.IDENTITY)))
          .hasStackTraceContaining("" + taken.getLocalPort());
      launcher.close();
      assertThat(Files.list(data.resolve("run")))
          .noneMatch(file -> file.toString().endsWith(".part"));
    }
  }

  private StandaloneSettings settings(int identityPort) throws Exception {
    return new StandaloneSettings(
        Map.of(
            "ANJU_DATA",
            data.toString(),
            "ANJU_IDENTITY_PORT",
            String.valueOf(identityPort),
            "ANJU_BROKER_PORT",
            String.valueOf(FreePortFixture.next())));
  }
}
