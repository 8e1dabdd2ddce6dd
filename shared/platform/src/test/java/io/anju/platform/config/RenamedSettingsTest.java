package io.anju.platform.config;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class RenamedSettingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"anju.intake.batch", "anju.intake.from.housing.folders[0].path"})
  void setting_below_a_renamed_prefix_ends_the_start_with_the_current_name(String setting) {
    assertThatThrownBy(() -> check(Map.of(setting, "x"), Map.of()))
        .hasMessage("The setting anju.intake is named anju.imports now; please rename it");
  }

  @Test
  void renamed_setting_in_the_environment_ends_the_start() {
    assertThatThrownBy(
            () -> check(Map.of(), Map.of("ANJU_INTAKE_FROM_EMPLOYMENT_FOLDERS_0_PATH", "/in")))
        .hasMessageContaining("anju.imports");
    assertThatThrownBy(() -> check(Map.of(), Map.of("ANJU_RECONCILIATION_LOOK_EVERY", "1m")))
        .hasMessageContaining("anju.reconciliation.compare-every");
  }

  @Test
  void current_names_start() {
    assertThatCode(() ->
            check(
                Map.of("anju.imports.batch", "20", "anju.gateway.socket-timeout", "60s"),
                Map.of("ANJU_IMPORTS_FROM_LOOK", "2s", "ANJU_GATEWAY_GUARDED", "x")))
        .doesNotThrowAnyException();
  }

  private static void check(Map<String, Object> settings, Map<String, Object> variables) {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .replace(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
    environment.getPropertySources().addFirst(new MapPropertySource("file", settings));
    new RenamedSettings().postProcessEnvironment(environment, new SpringApplication());
  }
}
