package io.anju.cli.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.cli.part.Part;
import io.anju.cli.process.ProcessIdentity;
import io.anju.cli.process.ProcessRecord;
import io.anju.cli.process.RunFolder;
import io.anju.cli.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryHealthTest {

  private static final PartHealth NO_BROKER = new PartHealth(false, "no writes (broker)");

  @TempDir private Path home;

  /** As if this very process ran them. */
  private void run(Set<Part> parts, Set<Part> listening) throws IOException {
    var self = ProcessIdentity.of(ProcessHandle.current());
    var folder = home.resolve("data/run");
    new RunFolder(folder).write(new ProcessRecord("registry", self, parts));
    for (var part : listening) {
      Files.writeString(folder.resolve(part.code() + ".part"), self.pid() + " 1\n");
    }
  }

  private Map<Part, PartHealth> health(Map<Part, PartHealth> answers) {
    return new RegistryHealth(
            new Settings(home, Map.of()), part -> answers.getOrDefault(part, PartHealth.UP))
        .of(EnumSet.allOf(Part.class));
  }

  @Test
  void broker_that_takes_no_records_is_not_up_although_it_listens() throws Exception {
    run(EnumSet.allOf(Part.class), EnumSet.allOf(Part.class));
    var health = health(Map.of(Part.RESIDENCE, NO_BROKER));
    assertThat(health.get(Part.BROKER)).isEqualTo(new PartHealth(false, "no writes"));
    assertThat(health.get(Part.STORE)).isEqualTo(PartHealth.UP);
    assertThat(health.get(Part.RESIDENCE)).isEqualTo(NO_BROKER);
    assertThat(health.get(Part.HOUSING)).isEqualTo(PartHealth.UP);
  }

  @Test
  void all_parts_are_up_when_writes_of_all_services_get_through() throws Exception {
    run(EnumSet.allOf(Part.class), EnumSet.allOf(Part.class));
    assertThat(health(Map.of()).values()).hasSize(9).containsOnly(PartHealth.UP);
  }

  @Test
  void broker_and_store_alone_only_listen() throws Exception {
    run(EnumSet.of(Part.BROKER, Part.STORE), EnumSet.of(Part.BROKER));
    var health = health(Map.of());
    assertThat(health.get(Part.BROKER)).isEqualTo(new PartHealth(false, "listening"));
    assertThat(health.get(Part.STORE)).isEqualTo(PartHealth.STARTING);
    assertThat(health.get(Part.GATEWAY)).isEqualTo(PartHealth.DOWN);
  }

  @Test
  void part_that_does_not_listen_yet_is_not_asked() throws Exception {
    run(EnumSet.allOf(Part.class), EnumSet.of(Part.BROKER, Part.STORE));
    assertThat(health(Map.of()).get(Part.RESIDENCE)).isEqualTo(PartHealth.STARTING);
  }

  @Test
  void external_store_is_left_out() {
    var settings = new Settings(home, Map.of("ANJU_MONGODB_URI", "mongodb://db"));
    assertThat(new RegistryHealth(settings, _ -> PartHealth.UP).of(EnumSet.allOf(Part.class)))
        .doesNotContainKey(Part.STORE)
        .containsEntry(Part.BROKER, PartHealth.DOWN);
  }
}
