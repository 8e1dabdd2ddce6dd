package io.anju.standalone;

import io.anju.cli.part.Part;
import io.anju.standalone.broker.Broker;
import io.anju.standalone.broker.BrokerSettings;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the parts of this process side by side, each as soon as its dependencies answer. */
final class PartLauncher implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PartLauncher.class);
  private static final Duration DEPENDENCY_TIMEOUT = Duration.ofMinutes(2);

  private final StandaloneSettings settings;
  private final SpringPartStarter springPartStarter;
  private final RunningParts running = new RunningParts();
  private final CountDownLatch stopped = new CountDownLatch(1);

  PartLauncher(StandaloneSettings settings) {
    this.settings = settings;
    this.springPartStarter = new SpringPartStarter(settings);
  }

  /**
   * @throws java.util.concurrent.CompletionException when a part did not start; {@link #close()}
   *     stops the others
   */
  void start(Set<Part> parts) {
    var starts = new EnumMap<Part, CompletableFuture<Void>>(Part.class);
    try (var threads = Executors.newCachedThreadPool()) {
      for (var part : Part.values()) {
        if (parts.contains(part)) {
          var dependencies = CompletableFuture.allOf(dependencyFutures(part, starts, threads));
          starts.put(part, dependencies.thenRunAsync(() -> start(part), threads));
        }
      }
      CompletableFuture.allOf(starts.values().toArray(CompletableFuture[]::new)).join();
    }
  }

  void awaitStop() throws InterruptedException {
    stopped.await();
  }

  @Override
  public void close() {
    running.stopAll();
    stopped.countDown();
  }

  private CompletableFuture<?>[] dependencyFutures(
      Part part, Map<Part, CompletableFuture<Void>> starts, ExecutorService threads) {
    return part.dependencies().stream()
        .filter(dependency -> !settings.isExternal(dependency))
        .map(dependency ->
            starts.computeIfAbsent(
                dependency,
                other -> CompletableFuture.runAsync(() -> awaitDependency(other), threads)))
        .toArray(CompletableFuture[]::new);
  }

  private void start(Part part) {
    var startedAt = System.nanoTime();
    var started =
        switch (part) {
          case BROKER -> Broker.start(broker());
          case STORE -> new StorePart(settings).open();
          case IDENTITY, RESIDENCE, HOUSING, EMPLOYMENT, OVERVIEW, LEDGER, GATEWAY ->
              springPartStarter.start(part);
        };
    var statusFile = new PartStatusFile(settings.data().resolve("run"), part);
    running.add(
        part,
        () -> {
          statusFile.delete();
          started.close();
        });
    statusFile.write(settings.port(part));
    LOG.info(
        "{} is up on port {} after {} ms",
        part.code(),
        settings.port(part),
        Duration.ofNanos(System.nanoTime() - startedAt).toMillis());
  }

  private BrokerSettings broker() {
    return new BrokerSettings(
        settings.data().resolve("broker"),
        settings.bind(Part.BROKER),
        settings.host(Part.BROKER),
        settings.port(Part.BROKER));
  }

  private void awaitDependency(Part other) {
    try {
      new PortProbe(settings.host(other), settings.port(other))
          .awaitListening(DEPENDENCY_TIMEOUT, other.code());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for " + other.code(), e);
    }
  }
}
