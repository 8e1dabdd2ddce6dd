package io.anju.cli.process;

import io.anju.cli.part.Part;
import io.anju.cli.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The logs of a data folder's processes, a file each. */
public record LogFiles(Path folder, RunFolder runFolder) {

  /** The process that runs all parts together. */
  public static final String SHARED = "registry";

  /** The process that runs once a build to write the AOT cache. */
  public static final String TRIAL = "trial";

  private static final int LONGEST_LINE = 500;

  public static LogFiles of(Settings settings) {
    return new LogFiles(settings.logs(), new RunFolder(settings.run()));
  }

  public Path file(String process) {
    return folder.resolve(process + ".log");
  }

  /** The log of the process the part runs in, or last ran in; empty where it never ran. */
  public Optional<Path> fileOf(Part part) {
    return runFolder
        .processOf(part)
        .map(process -> file(process.name()))
        .or(() ->
            Stream.of(part.code(), SHARED, TRIAL)
                .map(this::file)
                .filter(Files::exists)
                .max(Comparator.comparing(LogFiles::lastModified)));
  }

  public List<Path> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".log")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  /** The last lines, each cut to a readable length. */
  public static List<String> lastLines(Path log, int count) {
    try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      var kept = new ArrayDeque<String>();
      lines.forEach(line -> {
        kept.addLast(line);
        if (kept.size() > count) {
          kept.removeFirst();
        }
      });
      return kept.stream().map(LogFiles::readable).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + log, e);
    }
  }

  private static String readable(String line) {
    var text = new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text;
  }

  private static long lastModified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
