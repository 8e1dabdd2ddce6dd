package io.anju.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.intake.job.Mode;
import io.anju.platform.access.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ToldConfigurationTest {

  private static ToldConfiguration.Told told(String service, Map<String, Object> variables) {
    var environment = new StandardEnvironment();
    environment.getPropertySources().replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
        new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
    return new ToldConfiguration().told(service, environment);
  }

  private static Map<String, Object> folderOf(String service) {
    String folder = "ANJU_INTAKE_FROM_" + service + "_FOLDERS_0_";
    return Map.of(folder + "PATH", "/srv/in", folder + "KIND", "employment", folder + "SENDER", "nightly", folder + "ROLE", "labour-clerk",
        folder + "DIVISION", "440305", "ANJU_INTAKE_FROM_STALLED", "5s");
  }

  @Test
  void services_that_share_an_environment_take_each_its_own() {
    assertThat(told("employment", folderOf("EMPLOYMENT")).folders()).singleElement().satisfies(folder ->
        assertThat(folder.standing()).isEqualTo(new Standing("employment", Mode.DELTA, "nightly", Role.LABOUR_CLERK, "440305")));
    assertThat(told("housing", folderOf("EMPLOYMENT"))).isEqualTo(new ToldConfiguration.Told(List.of(), List.of()));
  }

  @Test
  void what_is_told_to_nobody_is_not_passed_over() {
    assertThatThrownBy(() -> told("employment", folderOf("EMPLOYMNT"))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("anju.intake.from.employmnt");
    assertThatThrownBy(() -> told("housing", Map.of("ANJU_INTAKE_FROM_FOLDERS_0_PATH", "/srv/in"))).hasMessageContaining("folders");
  }
}
