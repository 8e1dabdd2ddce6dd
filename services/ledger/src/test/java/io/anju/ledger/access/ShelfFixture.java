package io.anju.ledger.access;

import io.anju.ledger.access.Entry.Head;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Entries in memory, with the promises of a store: a place and a record are taken once. It can be made to die half-way. */
final class ShelfFixture implements EntryStore {

  final ConcurrentSkipListMap<Long, Entry> places = new ConcurrentSkipListMap<>();
  private int diesAfter = Integer.MAX_VALUE;

  /** The next append fails once it has written so many entries. */
  void dieAfter(int entries) {
    diesAfter = entries;
  }

  @Override
  public Optional<Head> head() {
    return Optional.ofNullable(places.lastEntry()).map(last -> last.getValue().head());
  }

  @Override
  public boolean append(List<Entry> entries) {
    for (var entry : entries) {
      if (diesAfter-- == 0) {
        diesAfter = Integer.MAX_VALUE;
        throw new IllegalStateException("killed");
      }
      if (!put(entry)) {
        return false;
      }
    }
    return true;
  }

  private synchronized boolean put(Entry entry) {
    return known(List.of(entry.record().id())).isEmpty() && places.putIfAbsent(entry.seq(), entry) == null;
  }

  @Override
  public Set<String> known(Collection<String> recordIds) {
    return places.values().stream().map(entry -> entry.record().id()).filter(recordIds::contains).collect(Collectors.toSet());
  }

  @Override
  public void walk(Predicate<Found> wantsMore) {
    for (var entry : places.values()) {
      if (!wantsMore.test(new Found.Readable(entry))) {
        return;
      }
    }
  }
}
