package io.anju.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceChangesTest {

  private static final Instant BUILT = Instant.parse("2026-03-01T00:00:00Z");

  @TempDir private Path home;
  private Path stamp;

  @BeforeEach
  void build() throws IOException {
    file("shared/codes/src/main/java/A.java", BUILT.minusSeconds(5));
    stamp = file(".anju/built", BUILT);
  }

  private Path file(String path, Instant changed) throws IOException {
    var file = home.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, path);
    return Files.setLastModifiedTime(file, FileTime.from(changed));
  }

  @Test
  void sources_older_than_the_build_have_not_changed() {
    assertThat(new SourceChanges(home).since(stamp)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pom.xml", "gateway/src/main/java/B.java", "services/x/src/main/resources/x.yml"})
  void newer_source_is_a_change(String path) throws Exception {
    file(path, BUILT.plusSeconds(1));
    assertThat(new SourceChanges(home).since(stamp)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "services/x/src/test/java/XTest.java",
        "gateway/target/classes/B.class",
        "infra/README.md",
        "docs/adr.md"
      })
  void tests_documents_and_what_a_build_makes_are_no_change(String path) throws Exception {
    file(path, BUILT.plusSeconds(1));
    assertThat(new SourceChanges(home).since(stamp)).isFalse();
  }

  @Test
  void without_a_build_everything_has_changed() {
    assertThat(new SourceChanges(home).since(home.resolve("none"))).isTrue();
  }
}
