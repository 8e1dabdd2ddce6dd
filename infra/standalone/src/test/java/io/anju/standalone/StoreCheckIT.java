package io.anju.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCheckIT {

  @TempDir private Path data;

  @Test
  void store_is_checked_while_running_and_while_stopped() throws Exception {
    var store =
        new StorePart(
            new StandaloneSettings(Map.of("ANJU_DATA", data.toString(), "ANJU_STORE_PORT", "0")));
    try (var _ = store.open()) {
      assertThat(StoreCheckSocket.pathIn(data)).exists();
      assertThat(StoreCheck.findings(data)).isEmpty();
      assertThat(StoreCheck.findings(data)).as("a second time").isEmpty();
    }
    assertThat(StoreCheckSocket.pathIn(data)).doesNotExist();
    assertThat(StoreCheck.findings(data)).isEmpty();
  }

  @Test
  void store_uri_contains_the_generated_login() throws Exception {
    var store =
        new StorePart(
            new StandaloneSettings(Map.of("ANJU_DATA", data.toString(), "ANJU_STORE_PORT", "0")));
    try (var _ = store.open()) {
      var login = Files.readString(data.resolve("store/credentials")).strip();
      assertThat(store.uri())
          .startsWith("mongodb://" + login + "@127.0.0.1:")
          .contains("SCRAM-SHA-256");
    }
  }
}
