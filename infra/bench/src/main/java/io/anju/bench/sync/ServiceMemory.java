package io.anju.bench.sync;

import io.anju.bench.client.BenchSettings;
import io.anju.bench.faults.PidFile;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The memory of the employment service: its heap, the live heap after a full collection, and the
 * process.
 */
final class ServiceMemory {

  private static final int DEFAULT_PORT = 8083;
  private static final double MB = 1024 * 1024;

  private final HttpClient http = HttpClient.newHttpClient();
  private final BenchSettings settings;
  private double heap;
  private double liveAfterGc;
  private double resident;

  ServiceMemory(BenchSettings settings) {
    this.settings = settings;
  }

  /** Takes a sample, unless the service is being restarted. */
  void sample() {
    try {
      var text =
          http.send(
                  HttpRequest.newBuilder(settings.metrics("employment", DEFAULT_PORT))
                      .timeout(Duration.ofSeconds(5))
                      .build(),
                  HttpResponse.BodyHandlers.ofString())
              .body();
      heap = Math.max(heap, sum(text, "jvm_memory_used_bytes{", "area=\"heap\"") / MB);
      liveAfterGc = Math.max(liveAfterGc, sum(text, "jvm_gc_live_data_size_bytes", "") / MB);
      var status =
          Files.readAllLines(
              Path.of(
                  "/proc",
                  Long.toString(PidFile.readPid(settings.data(), "employment")),
                  "status"));
      resident =
          Math.max(
              resident,
              status.stream()
                  .filter(line -> line.startsWith("VmRSS"))
                  .findFirst()
                  .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                  .orElse(0.0));
    } catch (IOException | RuntimeException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static double sum(String text, String name, String label) {
    return text.lines()
        .filter(line -> line.startsWith(name) && line.contains(label))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  /** The maximum, in MB. */
  double heap() {
    return heap;
  }

  double liveAfterGc() {
    return liveAfterGc;
  }

  double resident() {
    return resident;
  }
}
