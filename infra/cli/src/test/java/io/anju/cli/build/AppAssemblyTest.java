package io.anju.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.cli.app.AppFolder;
import io.anju.cli.settings.Settings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppAssemblyTest {

  private static final FileTime TIME = FileTime.from(Instant.parse("2026-03-01T00:00:00Z"));

  @TempDir private Path home;
  private Settings settings;
  private Path lib;

  @BeforeEach
  void jars() throws IOException {
    settings = new Settings(home, Map.of());
    Files.createDirectories(settings.state());
    lib = Files.createDirectory(home.resolve("lib"));
    jar("b.jar", "b");
    jar("a.jar", "a");
  }

  private void jar(String name, String content) throws IOException {
    Files.setLastModifiedTime(Files.writeString(lib.resolve(name), content), TIME);
  }

  private AppFolder assemble() throws IOException {
    return new AppAssembly(settings).assemble(lib);
  }

  @Test
  void class_path_is_sorted_and_jars_keep_their_time() throws Exception {
    var app = assemble();
    assertThat(app.classPath())
        .isEqualTo(app.lib().resolve("a.jar") + File.pathSeparator + app.lib().resolve("b.jar"));
    assertThat(Files.getLastModifiedTime(app.lib().resolve("a.jar"))).isEqualTo(TIME);
  }

  @Test
  void same_jars_are_the_same_build_and_others_another() throws Exception {
    var first = assemble();
    assertThat(assemble()).isEqualTo(first);
    jar("a.jar", "changed");
    assertThat(assemble()).isNotEqualTo(first);
  }

  @Test
  void current_build_is_the_last_one_made_so() throws Exception {
    assertThat(AppFolder.current(settings)).isEmpty();
    assemble().makeCurrent();
    jar("a.jar", "changed");
    var second = assemble();
    second.makeCurrent();
    assertThat(AppFolder.current(settings))
        .hasValueSatisfying(
            app -> assertThat(app.folder().getFileName()).isEqualTo(second.folder().getFileName()));
  }

  @Test
  void builds_that_nothing_runs_from_are_deleted() throws Exception {
    var first = assemble();
    jar("a.jar", "changed");
    var second = assemble();
    new AppAssembly(settings).deleteUnused(second);
    assertThat(first.folder()).doesNotExist();
    assertThat(second.folder()).exists();
  }

  @Test
  void build_that_a_process_runs_from_is_kept() throws Exception {
    var first = assemble();
    jar("a.jar", "changed");
    var second = assemble();
    var process =
        new ProcessBuilder(
                "/bin/sh", "-c", "read line; exit 0", first.lib().resolve("a.jar").toString())
            .start();
    try {
      new AppAssembly(settings).deleteUnused(second);
      assertThat(first.folder()).exists();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void aot_cache_is_used_unless_it_is_off() throws Exception {
    var app = assemble();
    assertThat(app.aotOptions(settings)).isEmpty();
    Files.writeString(app.aotCache(), "");
    assertThat(app.aotOptions(settings)).isEqualTo(List.of("-XX:AOTCache=" + app.aotCache()));
    assertThat(app.aotOptions(settings.with(Map.of("ANJU_AOT", "off")))).isEmpty();
  }
}
