package io.anju.overview.source.web;

import io.anju.overview.fold.FoldNotifier;
import io.anju.overview.fold.ViewGenerations;
import io.anju.overview.names.CachedNames;
import io.anju.overview.source.Source;
import io.anju.platform.aggregate.ReadYourWritesToken;
import io.anju.platform.web.ReadYourWritesTokens;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Waits, up to a timeout, until the views contain a client's own writes ({@code Anju-Seen}). */
public final class ReadYourWrites {

  /**
   * The first interval at which the store is polled for facts that another replica folds. It
   * doubles each time, so that polling does not overload the store when the views lag.
   */
  private static final long FIRST_POLL_MILLIS = 50;

  private final ViewGenerations generations;
  private final FoldNotifier notifier;
  private final CachedNames names;
  private final Duration timeout;

  public ReadYourWrites(
      ViewGenerations generations, FoldNotifier notifier, CachedNames names, Duration timeout) {
    this.generations = generations;
    this.notifier = notifier;
    this.names = names;
    this.timeout = timeout;
  }

  /** The sources of the writes that were not folded in time; empty where all were. */
  public Set<Source> await(ReadYourWritesTokens tokens) {
    var pending = new PendingWrites(tokens.tokens());
    if (pending.isEmpty()) {
      return Set.of();
    }
    var all = pending.all();
    all.forEach(write -> notifier.register(pending, write.type(), write.id()));
    try {
      return sources(pendingAfterWait(pending));
    } finally {
      all.forEach(write -> notifier.unregister(pending, write.type(), write.id()));
      tokens.tokens().stream().map(ReadYourWritesToken::id).forEach(names::evict);
    }
  }

  private Collection<PendingWrites.Write> pendingAfterWait(PendingWrites pending) {
    long deadline = System.nanoTime() + timeout.toNanos();
    pending.removeIf(this::isFolded);
    long left = deadline - System.nanoTime();
    for (long pause = FIRST_POLL_MILLIS;
        !pending.isEmpty() && left > 0;
        pause *= 2, left = deadline - System.nanoTime()) {
      try {
        if (!pending.awaitEmpty(Math.min(TimeUnit.MILLISECONDS.toNanos(pause), left))) {
          pending.removeIf(this::isFolded);
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    return pending.all();
  }

  private boolean isFolded(PendingWrites.Write write) {
    return generations.serving().folded(write.type(), write.id(), write.version(), write.person());
  }

  private static Set<Source> sources(Collection<PendingWrites.Write> pending) {
    var sources = EnumSet.noneOf(Source.class);
    pending.forEach(write -> Source.of(write.type()).ifPresent(sources::add));
    return sources;
  }
}
