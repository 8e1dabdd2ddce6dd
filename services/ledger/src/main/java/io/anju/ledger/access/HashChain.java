package io.anju.ledger.access;

import io.anju.ledger.access.Entry.Head;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Appends access records to the one chain, each record once. Writers may append concurrently and
 * fail at any moment: each place is unique, so the chain cannot fork, and a writer whose place is
 * taken retries with the records that are still missing. In each round one writer succeeds.
 */
public final class HashChain {

  private final EntryStore entries;
  private Optional<Head> lastHead = Optional.empty();

  public HashChain(EntryStore entries) {
    this.entries = entries;
  }

  /** Returns once all are durable. Records that are already in the ledger are skipped. */
  public synchronized void append(List<AccessRecord> records) {
    Map<String, AccessRecord> missing = new LinkedHashMap<>();
    records.forEach(record -> missing.putIfAbsent(record.id(), record));
    while (!missing.isEmpty()) {
      var next = currentHead().nextEntries(List.copyOf(missing.values()));
      // Cleared first: after a partial write the head must be read again.
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
