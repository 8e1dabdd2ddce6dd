package io.anju.overview.source.web;

import io.anju.contract.FactType;
import io.anju.overview.fold.FoldNotifier;
import io.anju.overview.source.Source;
import io.anju.platform.aggregate.ReadYourWritesToken;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The writes of one client that are not folded yet, without those that no view contains. */
final class PendingWrites implements FoldNotifier.FoldListener {

  /** A write to be folded. */
  record Write(FactType type, String id, long version, Optional<String> person) {}

  private final Set<Write> pending = ConcurrentHashMap.newKeySet();
  private final Semaphore allFolded = new Semaphore(0);

  PendingWrites(List<ReadYourWritesToken> tokens) {
    tokens.forEach(one ->
        type(one)
            .filter(type -> Source.of(type).isPresent())
            .ifPresent(
                type -> pending.add(new Write(type, one.id(), one.version(), one.person()))));
  }

  List<Write> all() {
    return List.copyOf(pending);
  }

  boolean isEmpty() {
    return pending.isEmpty();
  }

  void removeIf(Predicate<Write> folded) {
    pending.removeIf(folded);
  }

  @Override
  public void folded(FactType type, String id, long version) {
    if (pending.removeIf(
            one -> one.type() == type && one.id().equals(id) && one.version() <= version)
        && pending.isEmpty()) {
      allFolded.release();
    }
  }

  /** Waits at most so long for notifications; returns whether all writes are folded. */
  boolean awaitEmpty(long nanos) throws InterruptedException {
    return allFolded.tryAcquire(nanos, TimeUnit.NANOSECONDS);
  }

  private static Optional<FactType> type(ReadYourWritesToken write) {
    return Arrays.stream(FactType.values())
        .filter(type -> type.topic().equals(write.topic()))
        .findFirst();
  }
}
