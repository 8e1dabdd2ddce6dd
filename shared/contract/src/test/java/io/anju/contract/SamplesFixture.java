package io.anju.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The golden samples: facts as they were once written, all about made-up people. A file is named by
 * the revision of the record it was written with; a change of a record adds files and never edits
 * one.
 */
record SamplesFixture(FactType type, String file, String json) {

  private static final Path FOLDER = Path.of("src/test/resources/samples");

  static Stream<SamplesFixture> all() {
    return Stream.of(FactType.values()).flatMap(type -> of(type).stream());
  }

  static List<SamplesFixture> of(FactType type) {
    var folder = FOLDER.resolve(type.topic() + ".v1");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .sorted()
          .map(file -> new SamplesFixture(type, file.getFileName().toString(), read(file)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether this sample fills in every field there was; the others show what may be left out. */
  boolean full() {
    return !file.contains("-");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public String toString() {
    return type.topic() + " " + file;
  }
}
