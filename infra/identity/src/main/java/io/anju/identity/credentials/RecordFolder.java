package io.anju.identity.credentials;

import io.anju.identity.digest.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records of one kind, a file each, replaced as a whole: a crash leaves the old or the new one.
 *
 * @param <T> read and written as JSON
 */
public final class RecordFolder<T> {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private final Class<T> type;

  public RecordFolder(Path folder, Class<T> type) {
    this.folder = folder;
    this.type = type;
  }

  public List<T> readAll() {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).map(this::read).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public void write(String id, T value) {
    new OwnerOnlyFile(file(id)).replace(JSON.writeValueAsString(value));
  }

  public void delete(String id) {
    try {
      Files.deleteIfExists(file(id));
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }

  private T read(Path file) {
    try {
      return JSON.readValue(Files.readString(file), type);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The id itself need be no name of a file. */
  private Path file(String id) {
    return folder.resolve(Sha256.hex(id).substring(0, 32) + ".json");
  }
}
