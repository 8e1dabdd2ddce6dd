package io.anju.standalone;

import io.anju.cli.part.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file per part that listens, with the process id and the port, read by {@code /anju}. */
record PartStatusFile(Path folder, Part part) {

  void write(int port) {
    try {
      Files.createDirectories(folder);
      var temporary = folder.resolve(part.code() + ".part.new");
      Files.writeString(temporary, ProcessHandle.current().pid() + " " + port + "\n");
      Files.move(temporary, file(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file(), e);
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(file());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + file(), e);
    }
  }

  private Path file() {
    return folder.resolve(part.code() + ".part");
  }
}
