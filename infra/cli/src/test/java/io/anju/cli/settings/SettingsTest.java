package io.anju.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.cli.part.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @TempDir private Path home;

  private Settings settings(Map<String, String> environment) {
    return new Settings(home, environment);
  }

  @Test
  void empty_environment_gives_usual_ports_and_folders_below_home() {
    var settings = settings(Map.of());
    assertThat(settings.data()).isEqualTo(home.resolve("data"));
    assertThat(Stream.of(Part.values()).map(settings::port))
        .containsExactly(9092, 27017, 9000, 8081, 8082, 8083, 8084, 8085, 8080);
    assertThat(settings.url()).isEqualTo("http://localhost:8080");
    assertThat(settings.credentials()).isEqualTo(home.resolve("data/identity/credentials.json"));
  }

  @Test
  void port_base_moves_all_ports_except_those_named_one_by_one() {
    var settings = settings(Map.of("ANJU_PORT_BASE", "25000", "ANJU_HOUSING_PORT", "7777"));
    assertThat(settings.port(Part.GATEWAY)).isEqualTo(25000);
    assertThat(settings.port(Part.STORE)).isEqualTo(25008);
    assertThat(settings.port(Part.HOUSING)).isEqualTo(7777);
    assertThat(settings.issuer()).isEqualTo("http://localhost:25006");
  }

  @ParameterizedTest
  @ValueSource(strings = {"many", "-1", "65536", "123456"})
  void port_that_is_none_is_refused_by_name(String port) {
    assertThatThrownBy(() -> settings(Map.of("ANJU_STORE_PORT", port)).port(Part.STORE))
        .isInstanceOf(InvalidSettingException.class)
        .hasMessageContainingAll("ANJU_STORE_PORT", "'" + port + "'");
  }

  @Test
  void number_that_is_none_is_refused_by_name() {
    assertThat(settings(Map.of()).number("ANJU_START_TIMEOUT", 180)).isEqualTo(180);
    assertThat(settings(Map.of("ANJU_START_TIMEOUT", "9")).number("ANJU_START_TIMEOUT", 180))
        .isEqualTo(9);
    assertThatThrownBy(
            () -> settings(Map.of("ANJU_START_TIMEOUT", "soon")).number("ANJU_START_TIMEOUT", 180))
        .isInstanceOf(InvalidSettingException.class)
        .hasMessageContainingAll("ANJU_START_TIMEOUT", "'soon'");
  }

  @Test
  void relative_data_folder_is_relative_to_home() {
    assertThat(settings(Map.of("ANJU_DATA", "../other")).data())
        .isEqualTo(home.resolveSibling("other"));
  }

  @Test
  void clock_file_in_the_data_folder_stays_in_force() throws Exception {
    var settings = settings(Map.of());
    assertThat(settings.clock()).isEmpty();
    Files.createDirectories(settings.data());
    Files.writeString(settings.clockFile(), "PT1S");
    assertThat(settings.clock()).contains(settings.clockFile().toString());
    assertThat(settings.resolved()).containsEntry("ANJU_CLOCK", settings.clockFile().toString());
  }

  @Test
  void resolved_settings_name_every_port_for_processes_started_from_here() {
    assertThat(settings(Map.of("ANJU_PORT_BASE", "25000")).resolved())
        .containsEntry("ANJU_BROKER_PORT", "25007")
        .containsEntry("ANJU_URL", "http://localhost:25000")
        .containsEntry("ANJU_HOME", home.toString());
  }

  @Test
  void installation_differs_by_ports_and_by_home() {
    var one = settings(Map.of());
    assertThat(one.installation()).isEqualTo(settings(Map.of("ANJU_TRACES", "1")).installation());
    assertThat(one.installation())
        .isNotEqualTo(settings(Map.of("ANJU_PORT_BASE", "25000")).installation())
        .isNotEqualTo(new Settings(home.resolve("x"), Map.of()).installation());
  }

  @Test
  void installation_is_the_same_for_the_processes_it_starts() {
    var settings = settings(Map.of("ANJU_PORT_BASE", "25000"));
    assertThat(new Settings(home, settings.resolved()).installation())
        .isEqualTo(settings.installation());
  }

  @Test
  void heap_of_a_process_is_its_own_setting_or_the_default() {
    assertThat(settings(Map.of("ANJU_MEMORY_HOUSING", "1g")).heap("housing")).isEqualTo("1g");
    assertThat(settings(Map.of()).heap("registry")).isEqualTo("640m");
  }

  @Test
  void external_store_and_broker_are_those_named() {
    var settings = settings(Map.of("ANJU_MONGODB_URI", "mongodb://db"));
    assertThat(Stream.of(Part.values()).filter(settings::isExternal)).containsExactly(Part.STORE);
  }

  @Test
  void settings_of_parts_and_others_can_be_left_out() {
    var settings =
        settings(Map.of("ANJU_HOUSING_PORT", "1", "ANJU_KEYS", "k", "ANJU_RULES", "r"))
            .withoutPartsAnd(Set.of("ANJU_KEYS"));
    assertThat(settings.environment()).containsOnlyKeys("ANJU_RULES");
  }
}
