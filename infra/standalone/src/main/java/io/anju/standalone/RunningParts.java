package io.anju.standalone;

import io.anju.cli.part.Part;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has been started in this process and must be stopped: first the gateway, then the services
 * that write, last the broker and the store they write to.
 */
final class RunningParts {

  private static final Logger LOG = LoggerFactory.getLogger(RunningParts.class);
  private static final List<List<Part>> STOP_ORDER =
      List.of(
          List.of(Part.GATEWAY),
          List.of(
              Part.IDENTITY,
              Part.RESIDENCE,
              Part.HOUSING,
              Part.EMPLOYMENT,
              Part.OVERVIEW,
              Part.LEDGER),
          List.of(Part.BROKER, Part.STORE));

  private final Map<Part, AutoCloseable> running = new EnumMap<>(Part.class);
  private boolean stopping;

  /**
   * @throws IllegalStateException if everything is being stopped; then the part is stopped here
   */
  void add(Part part, AutoCloseable started) {
    synchronized (running) {
      if (!stopping) {
        running.put(part, started);
        return;
      }
    }
    stop(part, started);
    throw new IllegalStateException("stopped while " + part.code() + " was starting");
  }

  void stopAll() {
    synchronized (running) {
      stopping = true;
    }
    try (var threads = Executors.newCachedThreadPool()) {
      for (var group : STOP_ORDER) {
        CompletableFuture.allOf(
                group.stream()
                    .map(part ->
                        CompletableFuture.runAsync(
                            () -> take(part).ifPresent(closeable -> stop(part, closeable)),
                            threads))
                    .toArray(CompletableFuture[]::new))
            .join();
      }
    }
  }

  private Optional<AutoCloseable> take(Part part) {
    synchronized (running) {
      return Optional.ofNullable(running.remove(part));
    }
  }

  private static void stop(Part part, AutoCloseable closeable) {
    try {
      closeable.close();
      LOG.info("{} has stopped", part.code());
    } catch (Exception e) {
      // The others must still be stopped, in their order.
      LOG.warn("{} did not stop cleanly", part.code(), e);
    }
  }
}
