package io.anju.ledger.access;

import io.anju.ledger.access.Entry.Head;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An in-memory store in which places and records are unique. An append can be made to fail
 * half-way.
 */
public final class InMemoryEntryStoreFixture implements EntryStore {

  public final ConcurrentSkipListMap<Long, Entry> entriesBySeq = new ConcurrentSkipListMap<>();
  private int failsAfter = Integer.MAX_VALUE;

  /** Makes the next append fail after so many entries. */
  void failAfter(int entries) {
    failsAfter = entries;
  }

  @Override
  public Optional<Head> head() {
    return Optional.ofNullable(entriesBySeq.lastEntry()).map(last -> last.getValue().head());
  }

  @Override
  public boolean append(List<Entry> entries) {
    for (var entry : entries) {
      if (failsAfter-- == 0) {
        failsAfter = Integer.MAX_VALUE;
        throw new IllegalStateException("killed");
      }
      if (!put(entry)) {
        return false;
      }
    }
    return true;
  }

  private synchronized boolean put(Entry entry) {
    return existingRecordIds(List.of(entry.record().id())).isEmpty()
        && entriesBySeq.putIfAbsent(entry.seq(), entry) == null;
  }

  @Override
  public Set<String> existingRecordIds(Collection<String> recordIds) {
    return entriesBySeq.values().stream()
        .map(entry -> entry.record().id())
        .filter(recordIds::contains)
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<Head> at(long seq) {
    return Optional.ofNullable(entriesBySeq.get(seq)).map(Entry::head);
  }

  @Override
  public List<Head> after(long seq, int limit) {
    return entriesBySeq.tailMap(seq, false).values().stream()
        .limit(limit)
        .map(Entry::head)
        .toList();
  }

  @Override
  public void scan(long from, Predicate<StoredEntry> wantsMore) {
    for (var entry : entriesBySeq.tailMap(from == 1 ? Long.MIN_VALUE : from).values()) {
      if (!wantsMore.test(new StoredEntry.Readable(entry))) {
        return;
      }
    }
  }
}
