package io.anju.imports.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.imports.Mode;
import io.anju.platform.access.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ImportSourcePropertiesTest {

  private static ImportSourceProperties.ServiceSources serviceSources(
      String service, Map<String, Object> variables) {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .replace(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
    return new ImportSourceProperties().serviceSources(service, environment);
  }

  private static Map<String, Object> folderOf(String service) {
    String folder = "ANJU_IMPORTS_FROM_" + service + "_FOLDERS_0_";
    return Map.of(
        folder + "PATH",
        "/srv/in",
        folder + "KIND",
        "employment",
        folder + "SENDER",
        "nightly",
        folder + "ROLE",
        "labour-clerk",
        folder + "DIVISION",
        "440305",
        "ANJU_IMPORTS_FROM_STALLED",
        "5s");
  }

  @Test
  void services_sharing_an_environment_read_only_their_own_sources() {
    assertThat(serviceSources("employment", folderOf("EMPLOYMENT")).folders())
        .singleElement()
        .satisfies(folder ->
            assertThat(folder.template())
                .isEqualTo(
                    new ImportTemplate(
                        "employment", Mode.DELTA, "nightly", Role.LABOUR_CLERK, "440305")));
    assertThat(serviceSources("housing", folderOf("EMPLOYMENT")))
        .isEqualTo(new ImportSourceProperties.ServiceSources(List.of(), List.of()));
  }

  @Test
  void sources_of_an_unknown_service_are_refused() {
    assertThatThrownBy(() -> serviceSources("employment", folderOf("EMPLOYMNT")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("anju.imports.from.employmnt");
    assertThatThrownBy(
            () -> serviceSources("housing", Map.of("ANJU_IMPORTS_FROM_FOLDERS_0_PATH", "/srv/in")))
        .hasMessageContaining("folders");
  }

  @Test
  void former_name_of_the_settings_is_refused() {
    assertThatThrownBy(() -> serviceSources("employment", Map.of("ANJU_INTAKE_ATONCE", "4")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("anju.imports");
  }
}
