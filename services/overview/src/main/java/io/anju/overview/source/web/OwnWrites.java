package io.anju.overview.source.web;

import io.anju.overview.fold.Awaited;
import io.anju.overview.fold.mongo.Generations;
import io.anju.overview.names.mongo.RememberedNames;
import io.anju.overview.source.Source;
import io.anju.platform.web.Seen;
import io.anju.platform.web.SeenList;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Waits, within a bound, until the views hold what a client itself has written ({@code Anju-Seen}). */
public final class OwnWrites {

  /** How soon to look for what another replica folds; then half as often each time, so that views far behind are not asked to pieces. */
  private static final long FIRST_LOOK_MILLIS = 50;

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
    var missing = new MissingWrites(seen.all());
    if (missing.isEmpty()) {
      return Set.of();
    }
    var all = missing.all();
    all.forEach(write -> awaited.join(missing, write.type(), write.id()));
    try {
      return sources(missingAfter(missing));
    } finally {
      all.forEach(write -> awaited.leave(missing, write.type(), write.id()));
      seen.all().stream().map(Seen::id).forEach(names::forget);
    }
  }

  private Collection<MissingWrites.Write> missingAfter(MissingWrites missing) {
    long deadline = System.nanoTime() + within.toNanos();
    missing.removeIf(this::arrived);
    long left = deadline - System.nanoTime();
    for (long pause = FIRST_LOOK_MILLIS; !missing.isEmpty() && left > 0; pause *= 2, left = deadline - System.nanoTime()) {
      try {
        if (!missing.emptyWithin(Math.min(TimeUnit.MILLISECONDS.toNanos(pause), left))) {
          missing.removeIf(this::arrived);
        }
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    return missing.all();
  }

  private boolean arrived(MissingWrites.Write write) {
    return generations.serving().folded(write.type(), write.id(), write.version(), write.person());
  }

  private static Set<Source> sources(Collection<MissingWrites.Write> missing) {
    var sources = EnumSet.noneOf(Source.class);
    missing.forEach(write -> Source.of(write.type()).ifPresent(sources::add));
    return sources;
  }
}
