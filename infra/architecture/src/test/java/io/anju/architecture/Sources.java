package io.anju.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the repository, as they are checked out. */
final class Sources {

  /** What a build makes, and what is not ours to keep tidy. */
  private static final Set<String> SKIPPED_FOLDERS =
      Set.of("target", "node_modules", ".git", ".anju", ".idea", "data");

  private Sources() {}

  /** The repository's root: the first folder upwards that holds the start script. */
  static Path root() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(folder.resolve("anju"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  static List<Path> java() {
    return endingWith(".java");
  }

  static List<Path> endingWith(String ending) {
    return below(root()).filter(file -> file.getFileName().toString().endsWith(ending)).toList();
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(Path file) {
    return String.join("\n", lines(file));
  }

  static String name(Path file) {
    return root().relativize(file).toString();
  }

  private static Stream<Path> below(Path folder) {
    try (var entries = Files.list(folder)) {
      return entries.filter(entry -> !hidden(entry)).toList().stream()
          .flatMap(entry -> Files.isDirectory(entry) ? below(entry) : Stream.of(entry));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean hidden(Path entry) {
    var name = entry.getFileName().toString();
    return Files.isDirectory(entry) && (SKIPPED_FOLDERS.contains(name) || name.startsWith("."));
  }
}
