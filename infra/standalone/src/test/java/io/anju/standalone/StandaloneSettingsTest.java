package io.anju.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.cli.part.Part;
import io.anju.cli.settings.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandaloneSettingsTest {

  @Test
  void parts_listen_on_loopback_by_default() {
    var settings = new StandaloneSettings(Map.of());
    assertThat(Part.values())
        .allSatisfy(part -> assertThat(settings.bind(part)).isEqualTo("127.0.0.1"));
    assertThat(Stream.of(Part.values()).map(settings::port))
        .doesNotHaveDuplicates()
        .hasSize(Part.values().length);
  }

  @Test
  void public_bind_address_applies_to_gateway_and_identity_only() {
    var settings = new StandaloneSettings(Map.of("ANJU_BIND", "0.0.0.0"));
    assertThat(Stream.of(Part.values()).filter(part -> settings.bind(part).equals("0.0.0.0")))
        .containsExactlyInAnyOrder(Part.GATEWAY, Part.IDENTITY);
    assertThat(settings.url(Part.GATEWAY)).isEqualTo("http://127.0.0.1:8080");
  }

  @Test
  void port_of_a_part_reaches_all_parts_that_call_it() {
    var settings =
        new StandaloneSettings(Map.of("ANJU_IDENTITY_PORT", "19000", "ANJU_BROKER_PORT", "19092"));
    assertThat(settings.serviceProperties())
        .containsEntry("ANJU_ISSUER", "http://localhost:19000")
        .containsEntry("ANJU_JWKS", "http://127.0.0.1:19000/oauth2/jwks")
        .containsEntry("ANJU_KAFKA", "127.0.0.1:19092");
    assertThatThrownBy(
            () -> new StandaloneSettings(Map.of("ANJU_STORE_PORT", "many")).port(Part.STORE))
        .hasMessageContaining("ANJU_STORE_PORT")
        .hasMessageContaining("'many'");
  }

  @Test
  void configured_mongodb_uri_replaces_the_embedded_store() {
    var settings =
        new StandaloneSettings(
            Map.of("ANJU_MONGODB_URI", "mongodb://db.example:27017/?replicaSet=rs0"));
    assertThat(new StorePart(settings).uri())
        .isEqualTo("mongodb://db.example:27017/?replicaSet=rs0");
    assertThat(Stream.of(Part.values()).filter(settings::isExternal)).containsExactly(Part.STORE);
  }

  @ParameterizedTest
  @CsvSource({"4096,4096", "8k,8192", "96m,100663296", "1G,1073741824"})
  void memory_size_is_parsed_with_k_m_and_g(String text, long bytes) {
    assertThat(MemorySize.parse(text)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "m", "-1", "1.5g", "64 MB", "99999999999999"})
  void malformed_memory_size_is_refused(String text) {
    assertThatThrownBy(() -> MemorySize.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + text + "'");
  }

  @Test
  void unknown_part_is_refused_naming_the_known_parts() {
    assertThatThrownBy(() -> Part.of("residense"))
        .hasMessageContainingAll("'residense'", "residence", "gateway");
  }

  @Test
  void installation_is_the_one_that_the_command_sees() {
    var command = new Settings(Path.of("/srv/anju"), Map.of("ANJU_PORT_BASE", "25000"));
    assertThat(new StandaloneSettings(command.resolved()).installation())
        .isEqualTo(command.installation());
  }
}
