package io.anju.cli.process;

import io.anju.cli.part.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The records of a data folder's processes: {@code NAME.process} (and {@code NAME.pid}, the number
 * alone, for scripts) for each process started, {@code PART.part} for each part that listens,
 * written by the part itself.
 */
public record RunFolder(Path folder) {

  private static final String RECORD = ".process";
  private static final String PID = ".pid";
  private static final String PART = ".part";

  /** Those that still run, by name. */
  public List<ProcessRecord> running() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(RECORD))
          .map(file -> file.substring(0, file.length() - RECORD.length()))
          .sorted()
          .flatMap(name -> running(name).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  /** Empty where no process of that name runs. */
  public Optional<ProcessRecord> running(String name) {
    return read(folder.resolve(name + RECORD))
        .flatMap(text -> ProcessRecord.parse(name, text))
        .filter(record -> record.identity().handle().isPresent());
  }

  /** The running process that was started with this part. */
  public Optional<ProcessRecord> processOf(Part part) {
    return running().stream().filter(record -> record.parts().contains(part)).findFirst();
  }

  /** Whether the part said that it listens, and its process still runs. */
  public boolean isListening(Part part) {
    var process = processOf(part);
    return process.isPresent()
        && read(folder.resolve(part.code() + PART))
            .map(text -> text.split("\\s")[0])
            .filter(pid -> pid.equals(String.valueOf(process.get().pid())))
            .isPresent();
  }

  public void write(ProcessRecord process) {
    try {
      Files.createDirectories(folder);
      for (var part : process.parts()) {
        Files.deleteIfExists(folder.resolve(part.code() + PART));
      }
      replace(process.name() + RECORD, process.format());
      replace(process.name() + PID, process.pid() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
  }

  private void replace(String name, String text) throws IOException {
    var temporary = folder.resolve(name + ".new");
    Files.writeString(temporary, text);
    Files.move(temporary, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  public void delete(String name) {
    try {
      Files.deleteIfExists(folder.resolve(name + RECORD));
      Files.deleteIfExists(folder.resolve(name + PID));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete the record of " + name, e);
    }
  }

  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
