package io.anju.imports.source;

import io.anju.platform.lease.Leases;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at every source again and again; each on one replica at a time, and none keeps another
 * waiting.
 */
public final class ImportSourceScheduler {

  private static final Logger LOG = LoggerFactory.getLogger(ImportSourceScheduler.class);

  private final List<ImportSource> sources;
  private final Leases leases;
  private final Duration lease;
  private final Duration pollInterval;
  private final Set<String> inProgress = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService scheduler =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("import-sources").daemon().factory());
  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("import-source-", 0).factory());

  ImportSourceScheduler(
      List<? extends ImportSource> sources, Leases leases, Duration lease, Duration pollInterval) {
    this.sources = List.copyOf(sources);
    this.leases = leases;
    this.lease = lease;
    this.pollInterval = pollInterval;
  }

  void start() {
    if (!sources.isEmpty()) {
      scheduler.scheduleWithFixedDelay(
          () -> sources.forEach(this::poll), 0, pollInterval.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  void stop() {
    scheduler.shutdownNow();
    workers.shutdownNow();
  }

  private void poll(ImportSource source) {
    if (inProgress.add(source.name())) {
      workers.execute(() -> {
        try {
          BooleanSupplier holdsLease =
              () -> leases.acquireOrRenew("source:" + source.name(), lease);
          if (holdsLease.getAsBoolean()) {
            source.poll(holdsLease);
          }
        } catch (Exception failed) {
          LOG.warn(
              "imports: {} could not be looked at, trying again: {}",
              source.name(),
              failed.toString());
        } finally {
          inProgress.remove(source.name());
        }
      });
    }
  }
}
