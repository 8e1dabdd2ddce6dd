package io.anju.bench.sync;

import io.anju.bench.client.Settings;
import io.anju.bench.faults.ProcessFile;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** How much memory the employment service takes: its heap, what of it lived after a full collection, and the process. */
final class Memory {

  private static final int USUAL_PORT = 8083;
  private static final double MB = 1024 * 1024;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Settings settings;
  private double heap;
  private double live;
  private double resident;

  Memory(Settings settings) {
    this.settings = settings;
  }

  /** Looks once; what it does not see, because the service is being started again, it passes over. */
  void look() {
    try {
      var text = http.send(HttpRequest.newBuilder(settings.metrics("employment", USUAL_PORT)).timeout(Duration.ofSeconds(5)).build(),
          HttpResponse.BodyHandlers.ofString()).body();
      heap = Math.max(heap, sum(text, "jvm_memory_used_bytes{", "area=\"heap\"") / MB);
      live = Math.max(live, sum(text, "jvm_gc_live_data_size_bytes", "") / MB);
      var status = Files.readAllLines(Path.of("/proc", Long.toString(ProcessFile.of(settings.data(), "employment")), "status"));
      resident = Math.max(resident, status.stream().filter(line -> line.startsWith("VmRSS")).findFirst()
          .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).orElse(0.0));
    } catch (IOException | RuntimeException unseen) {
      return;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private static double sum(String text, String name, String label) {
    return text.lines().filter(line -> line.startsWith(name) && line.contains(label))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))).sum();
  }

  /** In MB, at the most. */
  double heap() {
    return heap;
  }

  double live() {
    return live;
  }

  double resident() {
    return resident;
  }
}
