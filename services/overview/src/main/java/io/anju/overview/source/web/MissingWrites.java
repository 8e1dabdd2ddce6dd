package io.anju.overview.source.web;

import io.anju.contract.FactType;
import io.anju.overview.fold.Awaited;
import io.anju.overview.source.Source;
import io.anju.platform.web.Seen;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The writes of one client that the views do not hold yet, as far as views hold them at all. */
final class MissingWrites implements Awaited.Waiting {

  /** One of them. */
  record Write(FactType type, String id, long version, Optional<String> person) {}

  private final Set<Write> missing = ConcurrentHashMap.newKeySet();
  private final Semaphore news = new Semaphore(0);

  MissingWrites(List<Seen> seen) {
    seen.forEach(one -> type(one).filter(type -> Source.of(type).isPresent())
        .ifPresent(type -> missing.add(new Write(type, one.id(), one.version(), one.person()))));
  }

  List<Write> all() {
    return List.copyOf(missing);
  }

  boolean isEmpty() {
    return missing.isEmpty();
  }

  void removeIf(Predicate<Write> arrived) {
    missing.removeIf(arrived);
  }

  @Override
  public void folded(FactType type, String id, long version) {
    if (missing.removeIf(one -> one.type() == type && one.id().equals(id) && one.version() <= version) && missing.isEmpty()) {
      news.release();
    }
  }

  /** Whether all have arrived by being told, waiting so long at most. */
  boolean emptyWithin(long nanos) throws InterruptedException {
    return news.tryAcquire(nanos, TimeUnit.NANOSECONDS);
  }

  private static Optional<FactType> type(Seen write) {
    return Arrays.stream(FactType.values()).filter(type -> type.topic().equals(write.topic())).findFirst();
  }
}
