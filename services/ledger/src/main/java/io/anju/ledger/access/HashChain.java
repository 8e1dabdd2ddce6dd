package io.anju.ledger.access;

import io.anju.ledger.access.Entry.Head;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Appends access records to the one chain, each record once. Any number of writers may append at
 * the same time, and any may die at any moment: a place is taken by the first who writes it, so the
 * chain cannot fork; who comes second sees the new end, drops what is in the ledger by now and
 * builds anew on that end. Each round somebody gets on, so all do.
 */
public final class HashChain {

  private final EntryStore entries;
  private Optional<Head> lastHead = Optional.empty();

  public HashChain(EntryStore entries) {
    this.entries = entries;
  }

  /** Returns once all are durable. Records that are there already are passed over. */
  public synchronized void append(List<AccessRecord> records) {
    Map<String, AccessRecord> missing = new LinkedHashMap<>();
    records.forEach(record -> missing.putIfAbsent(record.id(), record));
    while (!missing.isEmpty()) {
      var next = currentHead().nextEntries(List.copyOf(missing.values()));
      // Forgotten first: should the write fail half-way, the end must be looked up again.
      lastHead = Optional.empty();
      if (entries.append(next)) {
        lastHead = Optional.of(next.getLast().head());
        return;
      }
      missing.keySet().removeAll(entries.existingRecordIds(List.copyOf(missing.keySet())));
    }
  }

  private Head currentHead() {
    return lastHead.or(entries::head).orElse(Head.NONE);
  }
}
