package io.anju.store;

import io.anju.store.engine.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Backups are data directories: to restore one, start a store on it or on a copy of it. */
final class Backup {
  private Backup() {}

  static void take(Engine engine, Path data, Path target) {
    try {
      Files.createDirectories(target);
      engine.backup(target.resolve("db"));
      Path credentials = data.resolve("credentials");
      if (Files.exists(credentials)) {
        Files.copy(
            credentials,
            target.resolve("credentials"),
            java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot back up to " + target, e);
    }
  }
}
