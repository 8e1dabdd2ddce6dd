package io.anju.overview.source.web;

import io.anju.contract.FactType;
import io.anju.overview.fold.Awaited;
import io.anju.overview.fold.mongo.Generations;
import io.anju.overview.names.mongo.RememberedNames;
import io.anju.overview.source.Source;
import io.anju.platform.web.Seen;
import io.anju.platform.web.SeenList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Waits, within a bound, until the views hold what a client itself has written ({@code Anju-Seen}). */
public final class OwnWrites {

  /** Looks again so often, for what another replica folds. */
  private static final long LOOK_EVERY_MILLIS = 50;

  private final Generations generations;
  private final Awaited awaited;
  private final RememberedNames names;
  private final Duration within;

  public OwnWrites(Generations generations, Awaited awaited, RememberedNames names, Duration within) {
    this.generations = generations;
    this.awaited = awaited;
    this.names = names;
    this.within = within;
  }

  /** The sources of those writes that did not arrive in time; empty where all did. */
  public Set<Source> await(SeenList seen) {
    if (seen.all().isEmpty()) {
      return Set.of();
    }
    var bell = new Semaphore(0);
    seen.all().forEach(write -> type(write).ifPresent(type -> awaited.join(bell, type, write.id())));
    try {
      return sources(missingAfter(bell, seen));
    } finally {
      seen.all().forEach(write -> type(write).ifPresent(type -> awaited.leave(bell, type, write.id())));
      seen.all().forEach(write -> names.forget(write.id()));
    }
  }

  private List<Seen> missingAfter(Semaphore bell, SeenList seen) {
    long deadline = System.nanoTime() + within.toNanos();
    var missing = new ArrayList<>(seen.all());
    missing.removeIf(this::arrived);
    while (!missing.isEmpty() && System.nanoTime() - deadline < 0) {
      try {
        bell.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        return missing;
      }
      missing.removeIf(this::arrived);
    }
    return missing;
  }

  private boolean arrived(Seen write) {
    return type(write).filter(type -> Source.of(type).isPresent())
        .map(type -> generations.serving().folded(type, write.id(), write.version()))
        .orElse(true);
  }

  private static Set<Source> sources(List<Seen> missing) {
    var sources = EnumSet.noneOf(Source.class);
    missing.forEach(write -> type(write).flatMap(Source::of).ifPresent(sources::add));
    return sources;
  }

  private static Optional<FactType> type(Seen write) {
    return Arrays.stream(FactType.values()).filter(type -> type.topic().equals(write.topic())).findFirst();
  }
}
