package io.anju.cli.build;

import io.anju.cli.app.AppFolder;
import io.anju.cli.settings.Settings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a folder of jars into a build to run from, named by what is in it. */
record AppAssembly(Settings settings) {

  private static final int HASH_DIGITS = 12;

  /** The jars are copied only where this very build is not there yet. */
  AppFolder assemble(Path lib) throws IOException {
    var jars = jars(lib);
    var app = new AppFolder(settings.state().resolve(AppFolder.PREFIX + hash(jars)));
    if (!Files.exists(app.classPathFile())) {
      delete(app.folder());
      Files.createDirectories(app.lib());
      for (var jar : jars) {
        // The AOT cache holds for jars of exactly this time and size.
        Files.copy(jar, app.lib().resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
      }
      var classPath =
          jars(app.lib()).stream()
              .map(Path::toString)
              .collect(Collectors.joining(File.pathSeparator));
      Files.writeString(app.classPathFile(), classPath + "\n");
    }
    return app;
  }

  /** In one order always: an AOT cache holds for exactly the class path it was made with. */
  private static List<Path> jars(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static String hash(List<Path> jars) throws IOException {
    try {
      var all = MessageDigest.getInstance("SHA-256");
      for (var jar : jars) {
        all.update(jar.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        all.update(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
      }
      return HexFormat.of().formatHex(all.digest()).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Deletes the builds that no process runs from, except the current one. */
  void deleteUnused(AppFolder current) throws IOException {
    var commands = commandLines();
    try (var folders = Files.list(settings.state())) {
      folders
          .filter(folder -> folder.getFileName().toString().startsWith(AppFolder.PREFIX))
          .filter(folder -> !folder.equals(current.folder()))
          .filter(
              folder -> commands.stream().noneMatch(line -> line.contains(folder + File.separator)))
          .forEach(AppAssembly::delete);
    }
  }

  private static List<String> commandLines() {
    return ProcessHandle.allProcesses()
        .flatMap(process ->
            Stream.concat(
                process.info().commandLine().stream(),
                process.info().arguments().stream().map(all -> String.join(" ", all))))
        .toList();
  }

  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }
}
