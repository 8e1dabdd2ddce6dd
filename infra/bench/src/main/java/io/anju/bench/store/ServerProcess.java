package io.anju.bench.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A store in a process of its own, with a small heap, so that it can be measured alone and killed.
 */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final String uri;

  /**
   * Starts and waits until the port is open.
   *
   * @param data the folder with the credentials; null if the server has none
   */
  ServerProcess(String mainClass, String heap, @Nullable Path data, List<String> options) {
    try {
      var command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx" + heap,
                  "--enable-native-access=ALL-UNNAMED",
                  "-cp",
                  System.getProperty("java.class.path"),
                  mainClass));
      command.addAll(options);
      var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().put("MALLOC_ARENA_MAX", "2");
      process = builder.start();
      uri = uri(data);
    } catch (IOException e) {
      throw new UncheckedIOException("the store could not be started", e);
    }
  }

  /** The store as {@code /anju up} runs it: 256 MB of heap, 256 MB beside it. */
  static ServerProcess store(Path data) {
    return new ServerProcess(
        "io.anju.store.Main", "256m", data, List.of("--data", data.toString(), "--port", "0"));
  }

  static ServerProcess memoryBackend() {
    return new ServerProcess(MemoryBackend.class.getName(), "1500m", null, List.of());
  }

  private String uri(@Nullable Path data) throws IOException {
    var out = new BufferedReader(new InputStreamReader(process.getInputStream()));
    String line = out.readLine();
    if (line == null || !line.startsWith("listening on ")) {
      throw new IOException("the server ended or printed: " + line);
    }
    String address = line.substring("listening on ".length()).split(",")[0];
    if (data == null) {
      return "mongodb://" + address + "/";
    }
    return "mongodb://"
        + Files.readString(data.resolve("credentials")).strip()
        + "@"
        + address
        + "/?authSource=admin&authMechanism=SCRAM-SHA-256";
  }

  String uri() {
    return uri;
  }

  /** Resident memory in bytes; 0 if the system does not report it. */
  long residentBytes() {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  /** Processor time used so far, in seconds, which does not depend on other load. */
  double processorSeconds() {
    return process.info().totalCpuDuration().map(time -> time.toNanos() / 1e9).orElse(0.0);
  }

  /** Like {@code kill -9}: nothing is flushed or closed. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
