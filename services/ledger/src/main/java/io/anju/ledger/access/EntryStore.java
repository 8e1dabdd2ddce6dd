package io.anju.ledger.access;

import io.anju.ledger.access.Entry.Head;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Stores entries; append-only. */
public interface EntryStore {

  /** The place and hash of the last entry; empty for an empty ledger. */
  Optional<Head> head();

  /**
   * Appends durably and in order, and stops at the first entry whose place or record exists.
   *
   * @return whether all were appended
   */
  boolean append(List<Entry> entries);

  /** The given record ids that are in the ledger. */
  Set<String> existingRecordIds(Collection<String> recordIds);

  /**
   * Visits the entries from a place on, in the order of the chain, until the visitor returns false.
   *
   * @param from 1 for the first, which includes whatever lies before it
   */
  void scan(long from, Predicate<StoredEntry> visitor);

  /** The entry at a place. */
  Optional<Head> at(long seq);

  /** The places and hashes of the entries that follow a place, in the order of the chain. */
  List<Head> after(long seq, int limit);

  /** The stored entry at a place, which may be unreadable. */
  sealed interface StoredEntry {

    record Readable(Entry entry) implements StoredEntry {}

    /**
     * @param seq the place, or one past the last readable entry where even that cannot be read
     */
    record Unreadable(long seq) implements StoredEntry {}
  }
}
