package io.anju.bench.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file in which {@code /anju up} keeps the process ids of the parts. */
public final class PidFile {

  private PidFile() {}

  public static long readPid(Path data, String part) {
    try {
      return Long.parseLong(Files.readString(data.resolve("run").resolve(part + ".pid")).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(part + " was not started by ./anju up --separate", e);
    }
  }
}
