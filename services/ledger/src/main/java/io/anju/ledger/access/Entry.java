package io.anju.ledger.access;

import java.util.ArrayList;
import java.util.List;

/**
 * A record at its place in the chain.
 *
 * @param seq 1 for the first, without gaps
 * @param previous the hash of the entry before
 * @param hash over all the rest of this entry
 */
public record Entry(long seq, EntryHash previous, EntryHash hash, AccessRecord record) {

  /** Whether the hash is that of the contents. */
  boolean hashMatches() {
    return hash.equals(EntryHash.of(previous, seq, record));
  }

  Head head() {
    return new Head(seq, hash);
  }

  /** Where the chain ends; what comes next builds on it. */
  public record Head(long seq, EntryHash hash) {

    static final Head NONE = new Head(0, EntryHash.NONE);

    /** The records as the entries that follow, each built on the one before. */
    List<Entry> nextEntries(List<AccessRecord> records) {
      var entries = new ArrayList<Entry>(records.size());
      var last = this;
      for (var record : records) {
        long seq = last.seq() + 1;
        var entry = new Entry(seq, last.hash(), EntryHash.of(last.hash(), seq, record), record);
        entries.add(entry);
        last = entry.head();
      }
      return entries;
    }
  }
}
