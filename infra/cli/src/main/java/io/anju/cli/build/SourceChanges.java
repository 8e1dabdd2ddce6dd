package io.anju.cli.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** Whether a source has changed since a build: not tests, not documents, not what a build made. */
record SourceChanges(Path home) {

  private static final List<String> ROOTS =
      List.of("pom.xml", "shared", "services", "gateway", "infra");
  private static final Set<String> SKIPPED = Set.of("target", "node_modules", "test");

  boolean since(Path stamp) {
    try {
      if (!Files.exists(stamp)) {
        return true;
      }
      var built = Files.getLastModifiedTime(stamp);
      for (var root : ROOTS) {
        if (Files.exists(home.resolve(root)) && hasNewer(home.resolve(root), built)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look for changed sources in " + home, e);
    }
  }

  private static boolean hasNewer(Path root, FileTime built) throws IOException {
    var found = new AtomicBoolean();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return SKIPPED.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!file.toString().endsWith(".md")
                && attributes.lastModifiedTime().compareTo(built) > 0) {
              found.set(true);
              return FileVisitResult.TERMINATE;
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found.get();
  }
}
