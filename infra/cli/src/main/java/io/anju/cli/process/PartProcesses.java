package io.anju.cli.process;

import io.anju.cli.part.Part;
import io.anju.cli.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/**
 * Starts the Java processes of parts, detached from this command: they outlive it and its terminal.
 */
public final class PartProcesses {

  /** The main class of a process that runs parts. */
  public static final String MAIN_CLASS = "io.anju.standalone.Anju";

  private static final long LARGEST_LOG = 20_000_000;

  private final Settings settings;
  private final RunFolder runFolder;

  public PartProcesses(Settings settings) {
    this.settings = settings;
    this.runFolder = new RunFolder(settings.run());
  }

  /**
   * Starts one process with these parts and records it; returns at once.
   *
   * @param classPath as {@code java -cp} takes it
   * @param aotOptions options about the AOT cache to read or to write
   */
  public Process start(
      String name, Collection<Part> parts, String classPath, List<String> aotOptions) {
    var command = new ArrayList<String>();
    command.add(Java.executable());
    command.addAll(JvmOptions.ofParts(settings, name));
    command.addAll(aotOptions);
    command.addAll(JvmOptions.added(settings));
    command.addAll(List.of("-cp", classPath, MAIN_CLASS));
    parts.stream().map(Part::code).forEach(command::add);
    return start(name, parts, command);
  }

  /** Starts this command line as the process of these parts. */
  Process start(String name, Collection<Part> parts, List<String> commandLine) {
    try {
      Files.createDirectories(settings.logs());
      var log = LogFiles.of(settings).file(name);
      rotate(log);
      var command = new ArrayList<>(Java.detached());
      command.addAll(commandLine);
      var builder =
          Java.builder(settings, command)
              .redirectInput(Java.noInput())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      // glibc's usual eight arenas a core keep the memory that RocksDB and Netty gave back.
      builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
      var process = builder.start();
      runFolder.write(
          new ProcessRecord(name, ProcessIdentity.of(process.toHandle()), EnumSet.copyOf(parts)));
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + name, e);
    }
  }

  /** A log that has grown large is kept once under another name. */
  private static void rotate(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
