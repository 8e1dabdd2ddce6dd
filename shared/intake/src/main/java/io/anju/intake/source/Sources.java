package io.anju.intake.source;

import io.anju.platform.store.Leases;
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

/** Looks at every source again and again; each on one replica at a time, and none keeps another waiting. */
public final class Sources {

  private static final Logger LOG = LoggerFactory.getLogger(Sources.class);

  private final List<Source> sources;
  private final Leases leases;
  private final Duration lease;
  private final Duration every;
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("intake-sources").daemon().factory());
  private final ExecutorService workers = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("intake-source-", 0).factory());

  Sources(List<? extends Source> sources, Leases leases, Duration lease, Duration every) {
    this.sources = List.copyOf(sources);
    this.leases = leases;
    this.lease = lease;
    this.every = every;
  }

  void start() {
    if (!sources.isEmpty()) {
      looks.scheduleWithFixedDelay(() -> sources.forEach(this::look), 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  void stop() {
    looks.shutdownNow();
    workers.shutdownNow();
  }

  private void look(Source source) {
    if (underWay.add(source.name())) {
      workers.execute(() -> {
        try {
          BooleanSupplier mine = () -> leases.hold("source:" + source.name(), lease);
          if (mine.getAsBoolean()) {
            source.look(mine);
          }
        } catch (Exception failed) {
          LOG.warn("intake: {} could not be looked at, trying again: {}", source.name(), failed.toString());
        } finally {
          underWay.remove(source.name());
        }
      });
    }
  }
}
