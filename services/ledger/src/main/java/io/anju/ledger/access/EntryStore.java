package io.anju.ledger.access;

import io.anju.ledger.access.Entry.Head;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Where entries rest. Nothing is ever changed or removed through it. */
public interface EntryStore {

  /** The last entry's place and hash; empty where there is none. */
  Optional<Head> head();

  /**
   * Appends durably, in order, up to the first entry whose place or record is taken, and nothing
   * after it.
   *
   * @return whether all were appended
   */
  boolean append(List<Entry> entries);

  /** Those of the record ids that are in the ledger. */
  Set<String> existingRecordIds(Collection<String> recordIds);

  /** Shows what is found to the visitor, in the order of the chain, until it says no more. */
  void scan(Predicate<StoredEntry> visitor);

  /** What lies at a place: an entry, or something that cannot be read as one. */
  sealed interface StoredEntry {

    record Readable(Entry entry) implements StoredEntry {}

    /**
     * @param seq the place, or one past the last readable entry where even that cannot be read
     */
    record Unreadable(long seq) implements StoredEntry {}
  }
}
